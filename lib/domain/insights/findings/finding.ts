import type { Plan } from '../../journal/plan';
import type { GuidedPractice } from '../../journal/practice';
import type { NudgeFamily } from '../../nudges/nudge-family';
import type { NudgeSettings } from '../../nudges/nudge-settings';
import type { QuietHours } from '../../nudges/quiet-hours';
import type { SiteId } from '../../sites/site';

/** What a finding counted. */
type Counted =
  | 'visits'
  | 'days'
  | 'nudges'
  | 'plans'
  | 'braveSteps'
  | 'checkIns'
  | 'gladThings'
  | 'practices'
  | 'answers'
  | 'comparisons';

/** What a finding rests on. */
interface FindingBasis {
  /** How many of the things it counted there were. */
  readonly n: number;
  readonly counted: Counted;
  /** How many earlier periods it was compared with; 0 when it is a count and compares nothing. */
  readonly earlier: number;
}

/** What a person could do with a finding in one click. */
export type FindingAction =
  | { readonly does: 'quietHours'; readonly hours: QuietHours }
  | { readonly does: 'familyOff'; readonly family: NudgeFamily }
  | { readonly does: 'plan'; readonly site: SiteId | null }
  | { readonly does: 'practice'; readonly practice: GuidedPractice };

/** What the person may have done already of what findings offer. */
interface Done extends Pick<NudgeSettings, 'quietHours' | 'familiesOff'> {
  /** The plans for the present week and the next. */
  readonly plans: readonly Pick<Plan, 'site'>[];
}

/**
 * Whether the person has done already what a finding offers; it is not offered then. A plan about a site is made when
 * there is one about that site. A plan about none may be about anything, as the "if" of any plan may name that hour or
 * habit: one is made when there is any.
 */
export function isDone(action: FindingAction, { quietHours, familiesOff, plans }: Done): boolean {
  switch (action.does) {
    case 'quietHours':
      return quietHours !== null;
    case 'familyOff':
      return familiesOff.includes(action.family);
    case 'plan':
      return plans.some(({ site }) => action.site === null || action.site === site);
    case 'practice':
      return false;
  }
}

/** How a finding is to read: `heavy` ones can weigh on someone who is low. */
export type FindingTone = 'glad' | 'plain' | 'heavy';

/** What every finding has. */
export interface FindingParts {
  /** What it is about within its kind, such as a site: the same kind about the same thing is not news. */
  readonly about: string;
  readonly basis: FindingBasis;
  /** The probability of so large a difference by chance alone; `null` for a count, which is a fact. */
  readonly chance: number | null;
  readonly tone: FindingTone;
  /**
   * That being new makes it no better: another such event comes in every period, or it is what most days are like.
   */
  readonly isNoNews?: true;
  readonly action: FindingAction | null;
}

/** More or less time, visits or taking part than usual. */
export type Direction = 'more' | 'less';

/** A finding that compares a value with what is usual for the person. */
export interface ComparingParts extends FindingParts {
  readonly direction: Direction;
  readonly value: number;
  /** The median of the earlier periods. */
  readonly usual: number;
  readonly chance: number;
}
