import { describe, expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { decideNudge, type NudgeInputs } from '../../../../lib/domain/nudges/decision';
import type { Blocker } from '../../../../lib/domain/nudges/eligibility';
import { type Moment, NUDGE_SENTENCES } from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import {
  DAY,
  instant,
  MINUTE,
  moment,
  SECOND,
  settings,
  sitting,
  suppression,
} from '../../../builders/domain-rows';

const NOW = instant('2026-11-22T20:00:00Z');

const inputs: NudgeInputs = {
  settings: settings(),
  plans: [],
  tempo: EVERYDAY_TEMPO,
  surface: 'feed',
  profiles: 0,
  pause: false,
  now: NOW,
  today: '2026-11-22',
  minuteOfDay: 20 * 60,
  chance: () => 0,
};

const scrolled = sitting({
  site: 'x',
  start: NOW - 10 * MINUTE,
  end: NOW,
  passiveMs: 10 * MINUTE,
  streakMs: 9 * MINUTE,
});

const decided = (some: Partial<NudgeInputs>, latest = scrolled, moments: readonly Moment[] = []) =>
  decideNudge({ sitting: latest, moments, low: false }, { ...inputs, ...some });

/** A nudge that was shown some days ago. */
const seen = moment({ site: 'x', at: NOW - 3 * DAY, day: '2026-11-19', family: 'connect', outcome: 'faded' });

const suppressedBy = (hindrances: readonly Blocker[], some: Partial<Suppression> = {}) =>
  suppression({ at: NOW, until: NOW, site: 'x', hindrances, ...some });

describe('a decision', () => {
  it('is to show nothing without a sitting', () => {
    expect(decideNudge({ sitting: undefined, moments: [], low: false }, { ...inputs, pause: true })).toEqual({
      sitting: undefined,
      moment: undefined,
      suppression: undefined,
      awaitPause: false,
    });
  });

  it('is to show nothing when the latest sitting is over', () => {
    const over = sitting({ ...scrolled, end: NOW - 5 * MINUTE });
    expect(decided({ pause: true }, over)).toEqual({
      sitting: over,
      moment: undefined,
      suppression: undefined,
      awaitPause: false,
    });
  });

  it('is to wait for a pause from the first instant at which a nudge is due', () => {
    const first = decided({});
    expect(first).toEqual({
      sitting: { ...scrolled, dueSince: NOW },
      moment: undefined,
      suppression: undefined,
      awaitPause: true,
    });
    const later = decided({ now: NOW + 15 * SECOND }, sitting(first.sitting));
    expect(later.sitting?.dueSince).toBe(NOW);
    expect(later.awaitPause).toBe(true);
  });

  it('has a moment at the pause, and resets the streak', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 30 * SECOND });
    expect(decided({ pause: true, surface: 'stories' }, waiting, [seen])).toEqual({
      sitting: { ...scrolled, streakMs: 0, dueSince: null },
      moment: {
        family: 'notice',
        number: 1,
        at: NOW,
        day: '2026-11-22',
        site: 'x',
        surface: 'stories',
        sittingStart: NOW - 10 * MINUTE,
        streakMs: 9 * MINUTE,
        triggers: ['passive'],
        shownWith: 0.7,
        // The last family does not come again.
        familyWith: 1 / (NUDGE_FAMILIES.length - 1),
        outcome: 'shown',
      },
      suppression: undefined,
      awaitPause: false,
    });
  });

  it('is to drop a nudge that waited for more than ninety seconds', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 90 * SECOND });
    expect(decided({ pause: true }, waiting).moment).toBeDefined();
    expect(decided({ pause: true, now: NOW + 1 }, waiting)).toEqual({
      sitting: { ...scrolled, streakMs: 0, dueSince: null },
      moment: undefined,
      suppression: suppressedBy(['noPause'], { at: NOW + 1, until: NOW + 1 }),
      awaitPause: false,
    });
  });

  it('is to say that the person was busy when that is why no pause came', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 90 * SECOND });
    expect(decided({ pause: false, busy: true, now: NOW + 1 }, waiting).suppression?.hindrances).toEqual([
      'busy',
    ]);
  });

  it('is to stop waiting when the nudge is blocked meanwhile', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 30 * SECOND });
    expect(decided({ pause: true, surface: 'messages' }, waiting)).toEqual({
      sitting: { ...scrolled, dueSince: null },
      moment: undefined,
      suppression: suppressedBy(['surface'], { surface: 'messages' }),
      awaitPause: false,
    });
  });

  it('is to stop waiting, without a reason for the log, when no trigger fires any more', () => {
    const waiting = sitting({ ...scrolled, streakMs: 0, dueSince: NOW - 30 * SECOND });
    expect(decided({ pause: true }, waiting)).toEqual({
      sitting: { ...scrolled, streakMs: 0, dueSince: null },
      moment: undefined,
      suppression: undefined,
      awaitPause: false,
    });
  });

  it('is to show nothing when every sentence rests, and to reset the streak', () => {
    const yesterday = NUDGE_SENTENCES.map((sentence) =>
      moment({ ...sentence, at: NOW - DAY, day: '2026-11-21' }),
    );
    expect(decided({ pause: true }, scrolled, yesterday)).toEqual({
      sitting: { ...scrolled, streakMs: 0 },
      moment: undefined,
      suppression: suppressedBy(['allResting']),
      awaitPause: false,
    });
  });
});

describe('withholding', () => {
  /** A moment whose last draw, the one that decides between shown and withheld, is `draw`. */
  const momentAt = (draw: number, withholding: boolean, before: readonly Moment[] = [seen]) => {
    const draws = [0.5, 0.5, draw];
    const chance = () => draws.shift() ?? Number.NaN;
    return decided({ pause: true, settings: settings({ withholding }), chance }, scrolled, before).moment;
  };

  it('begins after the first nudge, which is certain: what was withheld or missed before was not seen', () => {
    const unseen = (['withheld', 'missed'] as const).map((outcome) => moment({ ...seen, outcome }));
    expect(momentAt(0.999, true, [])).toMatchObject({ outcome: 'shown', shownWith: 1 });
    expect(momentAt(0.999, true, unseen)).toMatchObject({ outcome: 'shown', shownWith: 1 });
  });

  it('leaves out three moments in ten at random, and stores the probability', () => {
    expect(momentAt(0.69, true)).toMatchObject({ outcome: 'shown', shownWith: 0.7 });
    expect(momentAt(0.7, true)).toMatchObject({ outcome: 'withheld', shownWith: 0.7 });
  });

  it('can be switched off: then every moment is shown', () => {
    expect(momentAt(0.999, false)).toMatchObject({ outcome: 'shown', shownWith: 1 });
  });

  it('happens after the sentence is chosen, so that shown and withheld ones are chosen alike', () => {
    const { outcome: _shown, ...shown } = momentAt(0, true) ?? {};
    const { outcome: _withheld, ...withheld } = momentAt(0.9, true) ?? {};
    expect(withheld).toEqual(shown);
  });
});

it('a decision on a day of low mood chooses a gentle family', () => {
  const families = Array.from({ length: 50 }, (_, at) => {
    const history = { sitting: scrolled, moments: [], low: true };
    return decideNudge(history, { ...inputs, pause: true, chance: () => at / 50 }).moment?.family;
  });
  expect([...new Set(families)].sort()).toEqual(['breathe', 'connect', 'selfCompassion']);
});
