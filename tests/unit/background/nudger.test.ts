import { describe, expect, it } from 'vitest';
import { type Nudge, Nudger } from '../../../lib/background/nudger';
import type { NudgeHandedOver } from '../../../lib/messaging/protocol';
import { Refusal } from '../../../lib/messaging/refusal';
import { siteById } from '../../../lib/sites/registry';
import type { MomentRepository } from '../../../lib/storage/ledger/moment-repository';
import { MINUTE, moment as momentWith, settings } from '../../builders/domain-rows';

const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };
const moment = {
  ...momentWith({ outcome: 'shown', streakMs: 8.4 * MINUTE, triggers: ['passive', 'lateNight'] }),
  id: 'm',
  createdAt: 0,
  updatedAt: 0,
};
const nudge: Nudge = { moment, settings: settings(), explains: true };

function nudger({ open = true, pageGone = false } = {}) {
  const done: string[] = [];
  const handedOver: NudgeHandedOver[] = [];
  const moments: Pick<MomentRepository, 'settle' | 'miss' | 'shownOn'> = {
    shownOn: async (id, sites) => (id === 'm' && sites.includes('instagram') ? moment : undefined),
    settle: async (id, site, outcome) => {
      if (open) done.push(`${outcome} for ${id} on ${site}`);
      return open;
    },
    miss: async (id) => {
      done.push(`missed ${id}`);
    },
  };
  const subject = new Nudger({
    moments: moments as MomentRepository,
    sentenceOf: ({ family }) => `about ${family}`,
    minute: MINUTE,
    showCard: async ({ tabId }, card) => {
      if (pageGone) throw new Error('No tab with id');
      handedOver.push(card);
      done.push(`showed "${card.sentence}" in ${tabId}`);
    },
    closeTab: async (tabId) => {
      done.push(`closed ${tabId}`);
    },
    openPractice: async (practice) => {
      done.push(`opened ${practice}`);
    },
    log: (line) => done.push(`logged: ${line}`),
    now: () => 0,
  });
  return { subject, done, handedOver };
}

const outcomeOf = (outcome: 'helpful' | 'closedTab') => ({ kind: 'outcome' as const, moment: 'm', outcome });

describe('the nudger', () => {
  it('shows the sentence of the moment in the tab', async () => {
    const { subject, done } = nudger();
    await subject.bring(nudge, FROM);
    expect(done).toEqual(['showed "about notice" in 7']);
  });

  it('hands over why the card came, what can be done on it, and that its kind changes', async () => {
    const { subject, handedOver } = nudger();
    await subject.bring(nudge, FROM);
    expect(handedOver).toEqual([
      {
        moment: 'm',
        sentence: 'about notice',
        practice: 'notice',
        triggers: ['passive', 'lateNight'],
        minutes: 8,
        explains: true,
        corner: siteById('instagram')?.corner,
      },
    ]);
  });

  it.each([
    ['where the person moved it', { site: 'instagram', since: 0, corner: 'topStart' }, 'topStart'],
    ['where it is usual, on a site nobody knows', { site: 'nearby.example', since: 0 }, 'bottomEnd'],
    [
      'as on the site that one is like',
      { site: 'nearby.example', since: 0, like: 'tiktok' },
      siteById('tiktok')?.corner,
    ],
  ] as const)('lets the card stand %s', async (_, choice, corner) => {
    const { subject, handedOver } = nudger();
    const onSite = { ...nudge.moment, site: choice.site };
    await subject.bring({ ...nudge, moment: onSite, settings: settings({ sites: [choice] }) }, FROM);
    expect(handedOver).toMatchObject([{ corner }]);
  });

  it('keeps the moment as missed when its page is gone, with a line in the log', async () => {
    const { subject, done } = nudger({ pageGone: true });
    await subject.bring(nudge, FROM);
    expect(done).toEqual([expect.stringMatching(/^logged: /), 'missed m']);
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

  it('opens the practice that goes further than a card, without an answer to it', async () => {
    const { subject, done } = nudger();
    expect(await subject.goFurther({ kind: 'practices', moment: 'm' }, FROM)).toEqual({ done: true });
    expect(done).toEqual(['opened breathe']);
  });

  it.each([
    ['another site', { ...FROM, host: 'www.tiktok.com' }, 'm'],
    ['no card', FROM, 'n'],
  ])('opens none for %s', async (_, from, id) => {
    const { subject, done } = nudger();
    await expect(subject.goFurther({ kind: 'practices', moment: id }, from)).rejects.toThrow(Refusal);
    expect(done).toEqual([]);
  });
});
