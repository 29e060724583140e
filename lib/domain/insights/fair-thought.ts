import type { PracticeEntry } from '../journal/practice';

/** The line of each practice in which a person finds a fairer thought, counted from 0. */
const FAIR_LINES: Partial<Record<PracticeEntry['practice'], number>> = {
  reframe: 1,
  selfCompassion: 1,
  ownVerdict: 2,
};

/** The thought of a practice that is fair to the person; `undefined` for none. */
export function fairThoughtOf({
  practice,
  lines,
}: Pick<PracticeEntry, 'practice' | 'lines'>): string | undefined {
  const at = FAIR_LINES[practice];
  return (at === undefined ? undefined : lines[at]) || undefined;
}
