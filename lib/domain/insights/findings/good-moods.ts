import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer moods are no more than single days; from this place on the slider a mood is called fairly good. */
const LEAST = { moods: 3, mood: 60 } as const;

/** That the person felt fairly good or better at each check-in with a mood. Bad moods are never told like this. */
export function goodMoods({ own }: FindingInputs): FindingParts | null {
  const rated = own.checkIns.filter(({ mood }) => mood !== null);
  if (rated.length < LEAST.moods || rated.some(({ mood }) => (mood ?? 0) < LEAST.mood)) return null;
  return {
    about: 'moods',
    basis: { n: rated.length, counted: 'checkIns', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: 'gratitude' },
  };
}
