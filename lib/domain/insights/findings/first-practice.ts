import { GUIDED_PRACTICES, type GuidedPractice } from '../../journal/practice';
import type { LocalDay } from '../../time/days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** A practice that the person tried for the first time, or for the first time in long. */
export interface FirstPractice extends FindingParts {
  readonly practice: GuidedPractice;
  readonly day: LocalDay;
  /** Whether it was the first time ever; otherwise it is the first in as long as the rows go back. */
  readonly isFirstEver: boolean;
}

/** The practice that was tried first in this period and not before, as far as the rows go back. */
export function firstPractice({ own, past, period, isWholeJournal }: FindingInputs): FirstPractice | null {
  const before = new Set(
    past.practices.filter(({ day }) => day < period.first).map(({ practice }) => practice),
  );
  const [first] = [...own.practices]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ practice, day }) => {
      const guided = GUIDED_PRACTICES.find((one) => one === practice);
      return guided && !before.has(guided) ? [{ practice: guided, day }] : [];
    });
  if (!first) return null;
  return {
    ...first,
    isFirstEver: isWholeJournal,
    about: first.practice,
    basis: { n: 1, counted: 'practices', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: first.practice },
  };
}
