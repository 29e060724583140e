import { GUIDED_PRACTICES, type GuidedPractice } from './practice';

/**
 * The practices that come first for a day after a low mood: none asks for a new view or for thanks. They are those of
 * the nudge families that can come then.
 */
export const GENTLE_PRACTICES: readonly GuidedPractice[] = ['selfCompassion', 'breathe', 'reachOut'];

/** More than a few would turn the popup into a menu. */
const MOST_IN_POPUP = 3;

/** What an offer of practices depends on. */
export interface PracticeLeanings {
  /** The favourite practice comes first. */
  readonly favourites: readonly GuidedPractice[];
  /** Whether there was a low mood within the last day (`hasRecentLowMood`). */
  readonly isMoodLow: boolean;
}

/**
 * The practices that the popup offers, in their order: the unfinished one and the first favourites; after a low mood the
 * gentle ones, and behind them an unfinished one that asks for more.
 * @param unfinished the practice that was begun and not kept; `undefined` when there is none
 */
export function practicesInPopup(
  { favourites, isMoodLow }: PracticeLeanings,
  unfinished?: GuidedPractice,
): readonly GuidedPractice[] {
  const first = unfinished ? [unfinished] : [];
  if (isMoodLow) {
    const isGentle = first.some((practice) => GENTLE_PRACTICES.includes(practice));
    return [...new Set(isGentle ? [...first, ...GENTLE_PRACTICES] : [...GENTLE_PRACTICES, ...first])];
  }
  return [...new Set([...first, ...favourites])].slice(0, MOST_IN_POPUP);
}

/** All practices as their page lists them. Each is in one group. */
export interface PracticeGroups {
  /** Empty unless there was a low mood. */
  readonly gentle: readonly GuidedPractice[];
  readonly favourites: readonly GuidedPractice[];
  readonly others: readonly GuidedPractice[];
}

/** The practices in groups, to be shown in this order. */
export function practiceGroups({ favourites, isMoodLow }: PracticeLeanings): PracticeGroups {
  const gentle = isMoodLow ? GENTLE_PRACTICES : [];
  const rest = GUIDED_PRACTICES.filter((practice) => !gentle.includes(practice));
  return {
    gentle,
    favourites: favourites.filter((practice) => rest.includes(practice)),
    others: rest.filter((practice) => !favourites.includes(practice)),
  };
}
