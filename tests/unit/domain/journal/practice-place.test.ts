import { describe, expect, it } from 'vitest';
import { PRACTICE_STEPS } from '../../../../lib/domain/journal/guided-practice';
import { GUIDED_PRACTICES } from '../../../../lib/domain/journal/practice';
import { practicePart, practicePlaceOf } from '../../../../lib/domain/journal/practice-place';

describe('the address of a step of a practice', () => {
  it('leads to that step', () => {
    for (const practice of GUIDED_PRACTICES) {
      for (const step of PRACTICE_STEPS[practice].keys()) {
        expect(practicePlaceOf(practicePart({ practice, step }))).toEqual({ practice, step });
      }
    }
  });

  it('is the name of the practice alone for its first step', () => {
    expect(practicePart({ practice: 'reframe', step: 0 })).toBe('reframe');
    expect(practicePart({ practice: 'reframe', step: 1 })).toBe('reframe/2');
  });

  it.each(['reframe/0', 'reframe/99', 'reframe/-1', 'reframe/1.5', 'reframe/two', 'reframe/'])(
    'leads to the first step when there is no such step: %s',
    (part) => {
      expect(practicePlaceOf(part)).toEqual({ practice: 'reframe', step: 0 });
    },
  );

  it.each(['', 'all', 'nothing/2', '/2'])('leads to no practice: "%s"', (part) => {
    expect(practicePlaceOf(part)).toBeNull();
  });
});
