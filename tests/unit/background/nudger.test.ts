import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Nudge, Nudger, type NudgerDependencies } from '../../../lib/background/nudger';
import type { CardContent } from '../../../lib/domain/nudges/card-content';
import type { MissedReason } from '../../../lib/domain/nudges/missed-reason';
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
const nudge: Nudge = { moment, settings: settings(), plans: [], explainsRotation: true };

interface Case {
  /** Whether the moment has no outcome yet. */
  open?: boolean;
  /** What becomes of the card on the page. */
  land?: () => Promise<MissedReason | undefined>;
  pageGone?: boolean;
  /** Reads the draft or the shortcut in another way. */
  reads?: Partial<Pick<NudgerDependencies, 'begun' | 'cardShortcut' | 'now'>>;
}

afterEach(() => {
  vi.useRealTimers();
});

function nudger({ open = true, pageGone = false, land = async () => undefined, reads }: Case = {}) {
  const done: string[] = [];
  const handedOver: CardContent[] = [];
  const moments: Pick<MomentRepository, 'settle' | 'recordMissed' | 'shownOn'> = {
    shownOn: async (id, sites) => (id === 'm' && sites.includes('instagram') ? moment : undefined),
    settle: async (id, site, outcome) => {
      if (open) done.push(`${outcome} for ${id} on ${site}`);
      return open;
    },
    recordMissed: async (id, reason) => {
      done.push(`missed ${id}: ${reason}`);
    },
  };
  const subject = new Nudger({
    moments: moments as MomentRepository,
    sentenceOf: ({ family }) => `about ${family}`,
    begun: async (practice) => (practice === 'notice' ? ['half a w'] : undefined),
    cardShortcut: async () => 'Alt+Shift+K',
    minute: MINUTE,
    showCard: async ({ tabId }, card) => {
      if (pageGone) throw new Error('No tab with id');
      const reason = await land();
      if (reason) return reason;
      handedOver.push(card);
      done.push(`showed "${card.sentence}" in ${tabId}`);
      return undefined;
    },
    isReachable: async () => !pageGone,
    closeTab: async (tabId) => {
      done.push(`closed ${tabId}`);
    },
    openPractice: async (practice) => {
      done.push(`opened ${practice}`);
    },
    log: (line) => done.push(`logged: ${line}`),
    now: () => 0,
    ...reads,
  });
  return { subject, done, handedOver };
}

const outcomeOf = (outcome: 'helpful' | 'closedTab') => ({ kind: 'outcome' as const, moment: 'm', outcome });

describe('the nudger', () => {
  it('shows the sentence of the moment in the tab', async () => {
    const { subject, done } = nudger();
    await subject.show(nudge, FROM);
    expect(done).toEqual(['showed "about notice" in 7']);
  });

  it('gives the card its triggers, its practice, and what the first ones explain', async () => {
    const { subject, handedOver } = nudger();
    await subject.show(nudge, FROM);
    expect(handedOver).toEqual([
      {
        moment: 'm',
        sentence: 'about notice',
        practice: 'notice',
        lines: ['half a w'],
        triggers: ['passive', 'lateNight'],
        minutes: 8,
        explainsRotation: true,
        shortcut: 'Alt+Shift+K',
        corner: siteById('instagram')?.corner,
        host: 'www.instagram.com',
        until: moment.at + 5_000,
      },
    ]);
  });

  it('names the shortcut on the first cards alone', async () => {
    const { subject, handedOver } = nudger();
    await subject.show({ ...nudge, explainsRotation: false }, FROM);
    expect(handedOver[0]?.shortcut).toBeUndefined();
  });

  it.each([
    ['where the person moved it', { site: 'instagram', since: 0, corner: 'topStart' }, 'topStart'],
    ['where it is usual, on a site nobody knows', { site: 'nearby.example', since: 0 }, 'bottomEnd'],
    [
      'as on the site that one is like',
      { site: 'nearby.example', since: 0, like: 'tiktok' },
      siteById('tiktok')?.corner,
    ],
  ] as const)('puts the card in the corner %s', async (_, choice, corner) => {
    const { subject, handedOver } = nudger();
    const onSite = { ...nudge.moment, site: choice.site };
    await subject.show({ ...nudge, moment: onSite, settings: settings({ sites: [choice] }) }, FROM);
    expect(handedOver).toMatchObject([{ corner }]);
  });

  it('stores that the page was gone, and logs what the browser said', async () => {
    const { subject, done } = nudger({ pageGone: true });
    await subject.show(nudge, FROM);
    expect(done).toEqual(['logged: a card could not be shown: Error: No tab with id', 'missed m: gone']);
  });

  it('stores that its own script failed, when the page is still there', async () => {
    const land = () => Promise.reject(new TypeError('no Window'));
    const { subject, done } = nudger({ land });
    await subject.show(nudge, FROM);
    expect(done).toEqual(['logged: a card could not be shown: TypeError: no Window', 'missed m: failed']);
  });

  it('stores the reason for which the page held the card back', async () => {
    const { subject, done } = nudger({ land: async () => 'typing' });
    await subject.show(nudge, FROM);
    expect(done).toEqual(['logged: a card was held back: typing', 'missed m: typing']);
  });

  it('waits ten seconds at most for a page that the browser has frozen', async () => {
    vi.useFakeTimers();
    const { subject, done } = nudger({ land: () => new Promise(() => {}) });
    const shown = subject.show(nudge, FROM);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await shown;
    expect(done).toEqual([
      'logged: a card could not be shown: Error: a card did not end within 10000 ms',
      'missed m: late',
    ]);
  });

  it.each(['begun', 'cardShortcut'] as const)(
    'stores a card as late whose %s is never read',
    async (part) => {
      vi.useFakeTimers();
      const { subject, done } = nudger({ reads: { [part]: () => new Promise(() => {}) } });
      const shown = subject.show(nudge, FROM);
      await vi.advanceTimersByTimeAsync(5_000);
      await shown;
      expect(done).toEqual([
        'logged: a card could not be shown: Error: what a card says did not end within 5000 ms',
        'missed m: late',
      ]);
    },
  );

  it('puts no card up whose draft is read after the moment has passed', async () => {
    vi.useFakeTimers();
    const begun = () => new Promise<undefined>((read) => setTimeout(() => read(undefined), 5_001));
    const { subject, done } = nudger({ reads: { begun } });
    await Promise.all([subject.show(nudge, FROM), vi.advanceTimersByTimeAsync(60_000)]);
    expect(done.at(-1)).toBe('missed m: late');
  });

  it('counts the time in which a card may be put up from its moment', async () => {
    let at = moment.at;
    const later = async () => {
      at += 40_000;
      return undefined;
    };
    const { subject, handedOver } = nudger({ reads: { begun: later, cardShortcut: later, now: () => at } });
    await subject.show(nudge, FROM);
    expect(handedOver).toMatchObject([{ until: moment.at + 5_000 }]);
  });

  it('stores the outcome first and closes the tab afterwards', async () => {
    const { subject, done } = nudger();
    await subject.settle(outcomeOf('closedTab'), FROM);
    expect(done).toEqual(['closedTab for m on instagram', 'closed 7']);
  });

  it('closes no tab for any other outcome', async () => {
    const { subject, done } = nudger();
    expect(await subject.settle(outcomeOf('helpful'), FROM)).toEqual({ done: true });
    expect(done).toEqual(['helpful for m on instagram']);
  });

  it('stores the outcome for a site that was added by its address', async () => {
    const { subject, done } = nudger();
    await subject.settle(outcomeOf('helpful'), { ...FROM, host: 'nearby.example' });
    expect(done).toEqual(['helpful for m on nearby.example']);
  });

  it('refuses an outcome when no nudge is open', async () => {
    const { subject, done } = nudger({ open: false });
    await expect(subject.settle(outcomeOf('helpful'), FROM)).rejects.toThrow(Refusal);
    expect(done).toEqual([]);
  });

  it('closes the tab on request, even when nothing could be stored', async () => {
    const { subject, done } = nudger({ open: false });
    await expect(subject.settle(outcomeOf('closedTab'), FROM)).rejects.toThrow(Refusal);
    expect(done).toEqual(['closed 7']);
  });

  it('opens the guided practice of a card without settling its outcome', async () => {
    const { subject, done } = nudger();
    expect(await subject.openPractice({ kind: 'practices', moment: 'm' }, FROM)).toEqual({ done: true });
    expect(done).toEqual(['opened breathe']);
  });

  it.each([
    ['another site', { ...FROM, host: 'www.tiktok.com' }, 'm'],
    ['an unknown card', FROM, 'n'],
  ])('opens no practice for %s', async (_, from, id) => {
    const { subject, done } = nudger();
    await expect(subject.openPractice({ kind: 'practices', moment: id }, from)).rejects.toThrow(Refusal);
    expect(done).toEqual([]);
  });
});
