import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import {
  AIM_VALID_FOR,
  type AimQuestionInputs,
  isAimAhead,
  isAimQuestionDue,
} from '../../../../lib/domain/nudges/aim-question';
import { instant, MINUTE, moment, sitting } from '../../../builders/domain-rows';
import { aimEntry } from '../../../builders/journal-rows';

const SAID = instant('2026-11-22T20:00:00Z');
const aim = aimEntry({ at: SAID });
const asking = moment({ own: aim.id, triggers: ['aim'] });

/** Inputs of a visit that began some minutes after the aim was said, and has lasted for some. */
const visit = (
  begunAfter: number,
  lasted: number,
  some: Partial<AimQuestionInputs> = {},
): AimQuestionInputs => {
  const start = SAID + begunAfter * MINUTE;
  const now = start + lasted * MINUTE;
  return {
    ...{ aim, moments: [], tempo: EVERYDAY_TEMPO, firstNudgeMinutes: 8, now },
    sitting: sitting({ start, end: now }),
    ...some,
  };
};

const due = (...of: Parameters<typeof visit>) => isAimQuestionDue(visit(...of));

const AN_HOUR = AIM_VALID_FOR / MINUTE;

describe('the question about an aim', () => {
  it('is due after about the time that the person said', () => {
    expect(due(1, 9.9)).toBe(false);
    expect(due(1, 10)).toBe(true);
    expect(due(1, 40)).toBe(true);
  });

  it('is due after the usual minutes when they did not say how long', () => {
    const open = { aim: aimEntry({ at: SAID, aim: { inWords: true, minutes: null } }) };
    expect(due(1, 7.9, open)).toBe(false);
    expect(due(1, 8, open)).toBe(true);
    expect(due(1, 8, { ...open, firstNudgeMinutes: 20 })).toBe(false);
  });

  it('is due only in a visit that begins after the aim was said, and within an hour', () => {
    expect(due(-1, 30)).toBe(false);
    expect(due(0, 10)).toBe(true);
    expect(due(AN_HOUR, 10)).toBe(true);
    expect(due(AN_HOUR + 0.1, 10)).toBe(false);
  });

  it('is asked once, but again when its card could not be seen', () => {
    expect(due(1, 10, { moments: [{ ...asking, outcome: 'faded' }] })).toBe(false);
    expect(due(1, 10, { moments: [{ ...asking, outcome: 'shown' }] })).toBe(false);
    expect(due(1, 10, { moments: [{ ...asking, outcome: 'missed', missedFor: 'takenAway' }] })).toBe(false);
    expect(due(1, 10, { moments: [{ ...asking, outcome: 'missed', missedFor: 'typing' }] })).toBe(true);
    expect(due(1, 10, { aim: aimEntry({ at: SAID, found: 'yes' }) })).toBe(false);
    expect(due(1, 10, { aim: undefined })).toBe(false);
  });

  it('comes at most once and never early, however long visits last and whenever they begin', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, 5, 10, 20),
        fc.array(fc.record({ begunAfter: fc.integer({ min: -30, max: 120 }), lasted: fc.nat(90) })),
        (minutes, visits) => {
          const said = aimEntry({ at: SAID, aim: { inWords: true, minutes } });
          const asked = visits.filter(({ begunAfter, lasted }, index) => {
            const earlier = visits
              .slice(0, index)
              .some((one) => due(one.begunAfter, one.lasted, { aim: said }));
            return due(begunAfter, lasted, { aim: said, moments: earlier ? [asking] : [] });
          });
          expect(asked.length).toBeLessThanOrEqual(1);
          for (const { begunAfter, lasted } of asked) {
            expect(begunAfter).toBeGreaterThanOrEqual(0);
            expect(begunAfter).toBeLessThanOrEqual(AN_HOUR);
            expect(lasted).toBeGreaterThanOrEqual(minutes ?? 8);
          }
        },
      ),
    );
  });
});

it('an aim is ahead for an hour, until a card has asked', () => {
  const ahead = (minutes: number, moments = [asking].slice(1)) =>
    isAimAhead(aim, moments, SAID + minutes * MINUTE);
  expect([0, 60, 61].map((minutes) => ahead(minutes))).toEqual([true, true, false]);
  expect(ahead(30, [{ ...asking, outcome: 'faded' }])).toBe(false);
});
