import { describe, expect, it } from 'vitest';
import { decide, type Occasion } from '../../../lib/domain/decision';
import { type Moment, NUDGE_SENTENCES } from '../../../lib/domain/nudge';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { EVERYDAY_TEMPO } from '../../../lib/domain/tempo';
import { DAY, instant, MINUTE, moment, SECOND, sitting } from './builders';

const NOW = instant('2026-11-22T20:00:00Z');

const occasion: Occasion = {
  settings: DEFAULT_SETTINGS,
  tempo: EVERYDAY_TEMPO,
  surface: 'feed',
  pause: false,
  now: NOW,
  today: '2026-11-22',
  chance: () => 0,
};

const scrolled = sitting({
  site: 'x',
  start: NOW - 10 * MINUTE,
  end: NOW,
  passiveMs: 10 * MINUTE,
  streakMs: 9 * MINUTE,
});

const decided = (some: Partial<Occasion>, latest = scrolled, moments: readonly Moment[] = []) =>
  decide({ sitting: latest, moments }, { ...occasion, ...some });

describe('a decision', () => {
  it('is to be quiet without a sitting', () => {
    expect(decide({ sitting: undefined, moments: [] }, { ...occasion, pause: true })).toEqual({
      sitting: undefined,
      moment: undefined,
      awaitPause: false,
    });
  });

  it('is to be quiet when the latest sitting is over', () => {
    const over = sitting({ ...scrolled, end: NOW - 5 * MINUTE });
    expect(decided({ pause: true }, over)).toEqual({ sitting: over, moment: undefined, awaitPause: false });
  });

  it('is to wait for a pause once a nudge is due, from the first such instant', () => {
    const first = decided({});
    expect(first).toEqual({ sitting: { ...scrolled, dueSince: NOW }, moment: undefined, awaitPause: true });
    const later = decided({ now: NOW + 15 * SECOND }, sitting(first.sitting));
    expect(later.sitting?.dueSince).toBe(NOW);
    expect(later.awaitPause).toBe(true);
  });

  it('is the moment when the pause is there, and spends the streak', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 30 * SECOND });
    expect(decided({ pause: true, surface: 'stories' }, waiting)).toEqual({
      sitting: { ...scrolled, streakMs: 0, dueSince: null },
      moment: {
        family: 'notice',
        number: 1,
        at: NOW,
        day: '2026-11-22',
        site: 'x',
        surface: 'stories',
        streakMs: 9 * MINUTE,
        outcome: 'shown',
      },
      awaitPause: false,
    });
  });

  it('is to let a nudge go that waited more than ninety seconds', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 90 * SECOND });
    expect(decided({ pause: true }, waiting).moment).toBeDefined();
    expect(decided({ pause: true, now: NOW + 1 }, waiting)).toEqual({
      sitting: { ...scrolled, streakMs: 0, dueSince: null },
      moment: undefined,
      awaitPause: false,
    });
  });

  it('is to wait no longer when something stands against it by now', () => {
    const waiting = sitting({ ...scrolled, dueSince: NOW - 30 * SECOND });
    expect(decided({ pause: true, surface: 'messages' }, waiting)).toEqual({
      sitting: { ...scrolled, dueSince: null },
      moment: undefined,
      awaitPause: false,
    });
  });

  it('is to be quiet when every sentence rests, without asking again at once', () => {
    const yesterday = NUDGE_SENTENCES.map((sentence) =>
      moment({ ...sentence, at: NOW - DAY, day: '2026-11-21' }),
    );
    expect(decided({ pause: true }, scrolled, yesterday)).toEqual({
      sitting: { ...scrolled, streakMs: 0 },
      moment: undefined,
      awaitPause: false,
    });
  });
});
