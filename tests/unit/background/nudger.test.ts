import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Nudge, Nudger, type NudgerDependencies } from '../../../lib/background/nudger';
import type { CardContent } from '../../../lib/domain/nudges/card-content';
import type { CardTexts } from '../../../lib/domain/nudges/card-texts';
import type { MissedReason } from '../../../lib/domain/nudges/missed-reason';
import type { NudgeFamily } from '../../../lib/domain/nudges/nudge-family';
import { Refusal } from '../../../lib/messaging/refusal';
import { siteById } from '../../../lib/sites/registry';
import type { MomentRepository } from '../../../lib/storage/ledger/moment-repository';
import type { CardTextInputs } from '../../../lib/wording/nudge-card-text';
import { MINUTE, moment as momentWith, settings } from '../../builders/domain-rows';
import { aimEntry } from '../../builders/journal-rows';

const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };
const moment = {
  ...momentWith({ outcome: 'shown', streakMs: 8.4 * MINUTE, triggers: ['passive', 'lateNight'] }),
  id: 'm',
  createdAt: 0,
  updatedAt: 0,
};
/** Texts that the nudger passes on unread. */
const TEXTS = {} as CardTexts;

const nudge: Nudge = { moment, settings: settings(), plans: [], isAmongFirst: true };

interface Case {
  /** Whether the moment has no outcome yet. */
  open?: boolean;
  /** What becomes of the card on the page. */
  land?: () => Promise<MissedReason | undefined>;
  pageGone?: boolean;
  /** Reads the draft or the shortcut in another way. */
  reads?: Partial<Pick<NudgerDependencies, 'begun' | 'cardShortcut' | 'now'>>;
  /** Whether the feed can't be left. */
  tabStays?: boolean;
}

afterEach(() => {
  vi.useRealTimers();
});

function nudger({
  open = true,
  pageGone = false,
  tabStays = false,
  land = async () => undefined,
  reads,
}: Case = {}) {
  const done: string[] = [];
  const handedOver: CardContent[] = [];
  const asked: CardTextInputs[] = [];
  const pause = { resolve: () => {} };
  const paused = new Promise<void>((resolve) => {
    pause.resolve = resolve;
  });
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
    textsOf: (inputs) => {
      asked.push(inputs);
      return TEXTS;
    },
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
    leaveFeed: async (tabId) => {
      if (tabStays) throw new Error('No tab with id');
      done.push(`left ${tabId}`);
    },
    wait: async (ms) => {
      done.push(`waits ${ms}`);
      await paused;
    },
    openPractice: async (practice) => {
      done.push(`opened ${practice}`);
    },
    log: (line) => done.push(`logged: ${line}`),
    now: () => 0,
    ...reads,
  });
  return { subject, done, handedOver, asked, pause };
}

const outcomeOf = (outcome: 'helpful' | 'closedTab') => ({ kind: 'outcome' as const, moment: 'm', outcome });

describe('the nudger', () => {
  it('shows the question about an aim open, and introduces no nudges with it', async () => {
    const { subject, handedOver, asked } = nudger();
    const asking = {
      ...moment,
      family: 'intent' as const,
      number: 0,
      own: 'aim',
      triggers: ['aim' as const],
    };
    await subject.show({ ...nudge, moment: asking, aim: aimEntry() }, FROM);
    expect(handedOver).toMatchObject([{ practice: 'aim', isFolded: false }]);
    expect(asked).toMatchObject([{ practice: 'aim', isAmongFirst: false, triggers: ['aim'] }]);
  });

  it('shows the sentence of the moment in the tab', async () => {
    const { subject, done } = nudger();
    await subject.show(nudge, FROM);
    expect(done).toEqual(['showed "about notice" in 7']);
  });

  it('gives the card all that it shows, in words, and how long it stays', async () => {
    const { subject, handedOver, asked } = nudger();
    await subject.show(nudge, FROM);
    expect(handedOver).toEqual([
      {
        moment: 'm',
        sentence: 'about notice',
        practice: 'notice',
        lines: ['half a w'],
        isFolded: false,
        staysMs: 12_000,
        texts: TEXTS,
        corner: siteById('instagram')?.corner,
        host: 'www.instagram.com',
        until: moment.at + 5_000,
      },
    ]);
    expect(asked).toEqual([
      {
        practice: 'notice',
        begun: ['half a w'],
        from: undefined,
        triggers: ['passive', 'lateNight'],
        minutes: 8,
        isAmongFirst: true,
        isNoticing: false,
        canBeFewer: true,
        keys: 'Alt+Shift+K',
      },
    ]);
  });

  it('says whose words an own sentence is', async () => {
    const { subject, asked } = nudger();
    const own = { id: 'own', family: 'notice', text: 'Look up.', from: 'Ines' } as const;
    const ofFriend = { ...nudge.moment, number: 0, own: 'own' };
    await subject.show({ ...nudge, moment: ofFriend, settings: settings({ ownSentences: [own] }) }, FROM);
    expect(asked.map(({ from }) => from)).toEqual(['Ines']);
  });

  it('folds the field of the first cards alone, unless something is begun in it, and names the shortcut there alone', async () => {
    const { subject, handedOver, asked } = nudger();
    const show = (family: NudgeFamily, isAmongFirst: boolean) =>
      subject.show({ ...nudge, moment: { ...nudge.moment, family }, isAmongFirst }, FROM);
    await show('gratitude', true);
    await show('gratitude', false);
    await show('breathe', true);
    await show('notice', true);
    expect(handedOver.map(({ isFolded }) => isFolded)).toEqual([true, false, false, false]);
    expect(asked.map(({ keys }) => keys)).toEqual(['Alt+Shift+K', undefined, 'Alt+Shift+K', 'Alt+Shift+K']);
  });

  it('offers to keep a comparison on cards of the noticing kind, but not on the first cards', async () => {
    const { subject, asked } = nudger();
    const show = (family: NudgeFamily, isAmongFirst: boolean) =>
      subject.show({ ...nudge, moment: { ...nudge.moment, family }, isAmongFirst }, FROM);
    await show('notice', true);
    await show('notice', false);
    await show('gratitude', false);
    expect(asked.map(({ isNoticing }) => isNoticing)).toEqual([false, true, false]);
  });

  it('offers fewer nudges unless the pace is the gentlest', async () => {
    const { subject, asked } = nudger();
    for (const pace of ['often', 'balanced', 'gentle'] as const) {
      await subject.show({ ...nudge, settings: settings({ pace }) }, FROM);
    }
    expect(asked.map(({ canBeFewer }) => canBeFewer)).toEqual([true, true, false]);
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

  it('replies once the outcome is stored, and leaves the feed a moment later', async () => {
    const { subject, done, pause } = nudger();
    expect(await subject.settle(outcomeOf('closedTab'), FROM)).toEqual({ done: true });
    expect(done).toEqual(['closedTab for m on instagram', 'waits 900']);
    pause.resolve();
    await vi.waitFor(() => expect(done.at(-1)).toBe('left 7'));
  });

  it('logs that a feed could not be left', async () => {
    const { subject, done, pause } = nudger({ tabStays: true });
    await subject.settle(outcomeOf('closedTab'), FROM);
    pause.resolve();
    await vi.waitFor(() =>
      expect(done.at(-1)).toBe('logged: a feed could not be left: Error: No tab with id'),
    );
  });

  it('leaves the feed for no other outcome', async () => {
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

  it('leaves the feed on request, even when nothing could be stored', async () => {
    const { subject, done, pause } = nudger({ open: false });
    await expect(subject.settle(outcomeOf('closedTab'), FROM)).rejects.toThrow(Refusal);
    pause.resolve();
    await vi.waitFor(() => expect(done).toEqual(['waits 900', 'left 7']));
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
