import { type CheckInDays, daysOfCheckIns } from './check-in-days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer moods are no more than single days; from this place on the slider a mood is called fairly good. */
const LEAST = { moods: 3, mood: 60 } as const;

/** That every mood of the period was good. */
export interface GoodMoods extends FindingParts, CheckInDays {}

/** That the person felt fairly good or better at each check-in with a mood. Bad moods are never told like this. */
export function goodMoods(inputs: FindingInputs): GoodMoods | null {
  const rated = inputs.own.checkIns.filter(({ mood }) => mood !== null);
  if (rated.length < LEAST.moods || rated.some(({ mood }) => (mood ?? 0) < LEAST.mood)) return null;
  return {
    ...daysOfCheckIns(rated, inputs),
    about: 'moods',
    basis: { n: rated.length, counted: 'checkIns', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: 'gratitude' },
  };
}
