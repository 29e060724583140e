import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLogOf, countLogEntries } from '../../../../lib/domain/nudges/activity-log';
import { NUDGE_OUTCOMES } from '../../../../lib/domain/nudges/nudge';
import { moment, suppression } from '../../../builders/domain-rows';
import { caughtComparison, checkIn, guess, reflection } from '../../../builders/journal-rows';

const suppressionAt = (at: number) => suppression({ at, until: at + 10 });

describe('the log of a day', () => {
  it('contains every moment, suppression, caught comparison, answered check-in, guess and answer once, in order of time', () => {
    const moments = fc.array(
      fc.record({ at: fc.nat(), outcome: fc.constantFrom(...NUDGE_OUTCOMES) }).map(moment),
    );
    const suppressions = fc.array(fc.nat().map(suppressionAt));
    const comparisons = fc.array(fc.nat().map((at) => ({ id: 'c', ...caughtComparison({ at }) })));
    const answers = fc.record({ at: fc.nat(), mood: fc.constantFrom(null, 40) });
    const checkIns = fc.array(
      answers.map((some) => ({ id: 'k', ...checkIn({ comparison: null, patterns: [], ...some }) })),
    );
    const guesses = fc.array(fc.nat().map((at) => ({ id: 's', ...guess({ at }) })));
    const answersGiven = fc.array(fc.nat().map((at) => ({ id: 'r', ...reflection({ at }) })));
    fc.assert(
      fc.property(
        moments,
        suppressions,
        comparisons,
        checkIns,
        guesses,
        answersGiven,
        (some, others, caught, checked, guessed, said) => {
          const answered = checked.filter(({ mood }) => mood !== null);
          const entries = activityLogOf({
            moments: some,
            suppressions: others,
            comparisons: caught,
            checkIns: checked,
            guesses: guessed,
            answers: said,
          });
          expect(entries.map(({ at }) => at)).toEqual(
            [...some, ...others, ...caught, ...answered, ...guessed, ...said]
              .map(({ at }) => at)
              .sort((a, b) => a - b),
          );
          const [withheld, missed] = (['withheld', 'missed'] as const).map(
            (kind) => some.filter(({ outcome }) => outcome === kind).length,
          ) as [number, number];
          expect(countLogEntries(entries)).toEqual({
            shown: some.length - withheld - missed,
            missed,
            withheld,
            refused: others.length,
          });
        },
      ),
    );
  });
});
