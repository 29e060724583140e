import { describe, expect, it } from 'vitest';
import { Nudger } from '../../../lib/background/nudger';
import { Refusal } from '../../../lib/messaging/refusal';
import type { MomentRepository } from '../../../lib/storage/moment-repository';

const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };
const moment = {
  id: 'm',
  createdAt: 0,
  updatedAt: 0,
  at: 0,
  day: '2026-11-22',
  site: 'instagram',
  surface: 'feed',
  family: 'notice',
  number: 1,
  streakMs: 0,
  outcome: 'shown',
} as const;

function nudger({ open = true, pageGone = false } = {}) {
  const done: string[] = [];
  const moments: Pick<MomentRepository, 'settle' | 'takeBack'> = {
    settle: async (id, site, outcome) => {
      if (open) done.push(`${outcome} for ${id} on ${site}`);
      return open;
    },
    takeBack: async (id) => {
      done.push(`took ${id} back`);
    },
  };
  const subject = new Nudger({
    moments: moments as MomentRepository,
    sentenceOf: ({ family }) => `about ${family}`,
    showCard: async ({ tabId }, { sentence }) => {
      if (pageGone) throw new Error('No tab with id');
      done.push(`showed "${sentence}" in ${tabId}`);
    },
    closeTab: async (tabId) => {
      done.push(`closed ${tabId}`);
    },
    log: (line) => done.push(`logged: ${line}`),
    now: () => 0,
  });
  return { subject, done };
}

const outcomeOf = (outcome: 'helpful' | 'closedTab') => ({ kind: 'outcome' as const, moment: 'm', outcome });

describe('the nudger', () => {
  it('shows the sentence of the moment in the tab', async () => {
    const { subject, done } = nudger();
    await subject.bring(moment, FROM);
    expect(done).toEqual(['showed "about notice" in 7']);
  });

  it('takes the moment back when its page is gone, with a line in the log', async () => {
    const { subject, done } = nudger({ pageGone: true });
    await subject.bring(moment, FROM);
    expect(done).toEqual([expect.stringMatching(/^logged: /), 'took m back']);
  });

  it('stores the answer, and closes the tab only after that', async () => {
    const { subject, done } = nudger();
    await subject.settle(outcomeOf('closedTab'), FROM);
    expect(done).toEqual(['closedTab for m on instagram', 'closed 7']);
  });

  it('closes no tab for any other answer', async () => {
    const { subject, done } = nudger();
    expect(await subject.settle(outcomeOf('helpful'), FROM)).toEqual({ done: true });
    expect(done).toEqual(['helpful for m on instagram']);
  });

  it('stores the answer for a site that was added by its address', async () => {
    const { subject, done } = nudger();
    await subject.settle(outcomeOf('helpful'), { ...FROM, host: 'nearby.example' });
    expect(done).toEqual(['helpful for m on nearby.example']);
  });

  it('refuses an answer to no open nudge', async () => {
    const { subject, done } = nudger({ open: false });
    await expect(subject.settle(outcomeOf('helpful'), FROM)).rejects.toThrow(Refusal);
    expect(done).toEqual([]);
  });

  it('closes the tab for who asked for it, even when nothing could be kept', async () => {
    const { subject, done } = nudger({ open: false });
    await expect(subject.settle(outcomeOf('closedTab'), FROM)).rejects.toThrow(Refusal);
    expect(done).toEqual(['closed 7']);
  });
});
