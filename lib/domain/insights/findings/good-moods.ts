import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer moods are no more than single days; from this place on the slider a mood is called fairly good. */
const LEAST = { moods: 3, mood: 60 } as const;

/** A period in which every mood that was noted was a good one. Bad ones are never told like this. */
export interface GoodMoods extends FindingParts {
  /** Whether the person also answered at each of these check-ins that they had not compared themselves. */
  readonly withoutComparing: boolean;
}

/** That the person felt fairly good or better at each check-in with a mood. */
export function goodMoods({ own }: FindingInputs): GoodMoods | null {
  const rated = own.checkIns.filter(({ mood }) => mood !== null);
  if (rated.length < LEAST.moods || rated.some(({ mood }) => (mood ?? 0) < LEAST.mood)) return null;
  const withoutComparing = rated.every(({ comparison }) => comparison === 'didNotCompare');
  return {
    withoutComparing,
    about: withoutComparing ? 'withoutComparing' : 'moods',
    basis: { n: rated.length, counted: 'checkIns', earlier: 0 },
    chance: null,
    tone: 'glad',
    action: { does: 'practice', practice: 'gratitude' },
  };
}
