import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../../lib/domain/attention/sitting';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import {
  firedTriggers,
  isLate,
  TRIGGERS,
  type Trigger,
  type TriggerInputs,
} from '../../../../lib/domain/nudges/trigger';
import { MINUTE, moment, settings, sitting } from '../../../builders/domain-rows';
import { NOW, triggersWith } from '../../../builders/eligibility-inputs';

const only = (...on: Trigger[]) =>
  Object.fromEntries(TRIGGERS.map((trigger) => [trigger, on.includes(trigger)])) as Record<Trigger, boolean>;

const noon: TriggerInputs = {
  switches: only(...TRIGGERS),
  firstNudgeMinutes: 8,
  tempo: EVERYDAY_TEMPO,
  sitting: sitting(),
  profiles: 0,
  nudgedThisSitting: false,
  hour: 12,
  dayStartHour: 4,
};

const fired = (minutes: number, some: Partial<TriggerInputs> = {}, more: Partial<Sitting> = {}) =>
  firedTriggers({ ...noon, ...some, sitting: sitting({ streakMs: minutes * MINUTE, ...more }) });

/** Each trigger, just below its threshold and at it. */
const CASES: readonly (readonly [
  Trigger,
  before: Parameters<typeof fired>,
  there: Parameters<typeof fired>,
])[] = [
  ['passive', [8 - 1e-5], [8]],
  ['manyProfiles', [2, { profiles: 5 }], [2, { profiles: 6 }]],
  ['backSoon', [2, {}, { awayMs: 15 * MINUTE }], [2, {}, { awayMs: 15 * MINUTE - 1 }]],
  ['lateNight', [2, { hour: 22 }], [2, { hour: 23 }]],
];

describe('a trigger', () => {
  it.each(CASES)('%s fires exactly at its threshold', (trigger, before, there) => {
    expect(fired(...before)).toEqual([]);
    expect(fired(...there)).toEqual([trigger]);
  });

  it.each(TRIGGERS)('%s never fires while it is off', (trigger) => {
    const switches = only(...TRIGGERS.filter((other) => other !== trigger));
    const all = { profiles: 9, hour: 1 };
    expect(fired(30, all, { awayMs: MINUTE })).toEqual(TRIGGERS);
    expect(fired(30, { ...all, switches }, { awayMs: MINUTE })).toEqual(
      TRIGGERS.filter((other) => other !== trigger),
    );
  });

  it('never fires before two minutes of scrolling, so that someone who passes through gets no nudge', () => {
    expect(fired(2 - 1e-5, { profiles: 9, hour: 1 }, { awayMs: MINUTE })).toEqual([]);
  });

  it('for coming back soon fires once in a sitting, and never in a first sitting', () => {
    expect(fired(2, { nudgedThisSitting: true }, { awayMs: MINUTE })).toEqual([]);
    expect(fired(2, {}, { awayMs: null })).toEqual([]);
  });

  it('for coming back soon ignores moments from before this sitting, or on another site', () => {
    const back = {
      settings: settings({ triggers: only('backSoon') }),
      sitting: sitting({ start: NOW - 30 * MINUTE, end: NOW, streakMs: 3 * MINUTE, awayMs: 6 * MINUTE }),
    };
    const momentAgo = (minutes: number, site = 'instagram') =>
      triggersWith({ ...back, moments: [moment({ at: NOW - minutes * MINUTE, site })] });
    expect(momentAgo(31)).toEqual(['backSoon']);
    expect(momentAgo(30)).toEqual([]);
    expect(momentAgo(29, 'x')).toEqual(['backSoon']);
    const several = [40, 20].map((minutes) => moment({ at: NOW - minutes * MINUTE, site: 'instagram' }));
    expect(triggersWith({ ...back, moments: several })).toEqual([]);
  });

  it('for late night reads the hour from the clock of the person', () => {
    const late = { settings: settings({ triggers: only('lateNight') }) };
    expect(triggersWith({ ...late, minuteOfDay: 22 * 60 + 59 })).toEqual([]);
    expect(triggersWith({ ...late, minuteOfDay: 23 * 60 })).toEqual(['lateNight']);
    expect(triggersWith({ ...late, minuteOfDay: 30 })).toEqual(['lateNight']);
  });

  it.each([
    [4, [23, 0, 1, 2, 3]],
    [0, [23]],
    [23, [23, 0, 1, 2, 3, 4, 5]],
    [9, [23, 0, 1, 2, 3, 4, 5]],
    [6, [23, 0, 1, 2, 3, 4, 5]],
  ])('for late night, with a day that starts at %i, fires in the hours %j', (dayStartHour, late) => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isLate(hour, dayStartHour));
    expect([...hours].sort()).toEqual([...late].sort());
  });

  it('still fires when there is more of the same', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.nat(9),
        fc.nat(9),
        (minutes, more, profiles, others) => {
          const before = fired(minutes, { profiles, hour: 1 }, { awayMs: 6 * MINUTE });
          const after = fired(
            minutes + more,
            { profiles: profiles + others, hour: 1 },
            { awayMs: 6 * MINUTE },
          );
          expect(after).toEqual(expect.arrayContaining(before));
        },
      ),
    );
  });
});
