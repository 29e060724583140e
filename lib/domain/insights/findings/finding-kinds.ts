import { busiestStretch } from './busiest-stretch';
import { caughtEffect, caughtFelt, caughtFew, caughtWhere } from './caught-findings';
import { daysWithout } from './days-without';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';
import { firstPractice } from './first-practice';
import { gladFromThePast, gladOfPeople } from './glad-findings';
import { goodMoods } from './good-moods';
import { howComparingFelt } from './how-comparing-felt';
import { intentAndStay } from './intent-and-stay';
import { helpfulKind, unhelpfulEvenings, unhelpfulKind } from './nudge-kinds';
import { partsOfSite } from './parts-of-site';
import { quickReturns } from './quick-returns';
import { lateEvenings, periodTime, siteTime, takingPart, visitCount, visitLength } from './time-beside-usual';
import { braveStepsTurnedOut, plansTurnedOut } from './tries';
import { fewVisits, longestVisit } from './visit-lengths';
import { weekends } from './weekends';

/** What a finding is about. A page shows one finding about each at most. */
type Subject =
  | 'amount'
  | 'evenings'
  | 'visits'
  | 'takingPart'
  | 'rhythm'
  | 'intents'
  | 'nudges'
  | 'tries'
  | 'memories'
  | 'people'
  | 'mood'
  | 'comparing';

interface FindingKindDefinition {
  readonly subject: Subject;
  /** How much someone can do with it, 0 to 1 (our judgement). */
  readonly useful: number;
  /** The finding, or `null` when the rows show none. */
  readonly find: (inputs: FindingInputs) => FindingParts | null;
}

/** Every kind of finding. A new kind is an entry here, with its words in `lib/wording`. */
export const FINDING_KINDS = {
  periodTime: { subject: 'amount', useful: 0.9, find: periodTime },
  siteTime: { subject: 'amount', useful: 0.8, find: siteTime },
  visitCount: { subject: 'visits', useful: 0.6, find: visitCount },
  visitLength: { subject: 'visits', useful: 0.6, find: visitLength },
  lateEvenings: { subject: 'evenings', useful: 1, find: lateEvenings },
  takingPart: { subject: 'takingPart', useful: 0.8, find: takingPart },
  weekends: { subject: 'rhythm', useful: 0.6, find: weekends },
  fewVisits: { subject: 'visits', useful: 0.5, find: fewVisits },
  longestVisit: { subject: 'visits', useful: 0.1, find: longestVisit },
  quickReturns: { subject: 'visits', useful: 0.7, find: quickReturns },
  partsOfSite: { subject: 'takingPart', useful: 0.6, find: partsOfSite },
  busiestStretch: { subject: 'evenings', useful: 0.5, find: busiestStretch },
  daysWithout: { subject: 'rhythm', useful: 0.3, find: daysWithout },
  intentAndStay: { subject: 'intents', useful: 1, find: intentAndStay },
  helpfulKind: { subject: 'nudges', useful: 0.7, find: helpfulKind },
  unhelpfulKind: { subject: 'nudges', useful: 0.8, find: unhelpfulKind },
  unhelpfulEvenings: { subject: 'nudges', useful: 0.8, find: unhelpfulEvenings },
  plansTurnedOut: { subject: 'tries', useful: 0.7, find: plansTurnedOut },
  braveStepsTurnedOut: { subject: 'tries', useful: 0.8, find: braveStepsTurnedOut },
  firstPractice: { subject: 'memories', useful: 0.7, find: firstPractice },
  gladFromThePast: { subject: 'memories', useful: 0.6, find: gladFromThePast },
  gladOfPeople: { subject: 'people', useful: 0.8, find: gladOfPeople },
  goodMoods: { subject: 'mood', useful: 0.9, find: goodMoods },
  caughtWhere: { subject: 'comparing', useful: 0.8, find: caughtWhere },
  caughtEffect: { subject: 'comparing', useful: 1, find: caughtEffect },
  caughtFelt: { subject: 'comparing', useful: 0.9, find: caughtFelt },
  caughtFew: { subject: 'comparing', useful: 1, find: caughtFew },
  howComparingFelt: { subject: 'comparing', useful: 1, find: howComparingFelt },
} as const satisfies Readonly<Record<string, FindingKindDefinition>>;

export type FindingKind = keyof typeof FINDING_KINDS;

/** A finding with its kind: what is worth knowing about a period, and what it rests on. */
export type Finding = {
  readonly [Kind in FindingKind]: { readonly kind: Kind } & NonNullable<
    ReturnType<(typeof FINDING_KINDS)[Kind]['find']>
  >;
}[FindingKind];

/** The finding of one kind. */
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

/** Every finding that the rows of a period show, in the order of the kinds. */
export const allFindings = (inputs: FindingInputs): Finding[] =>
  (Object.keys(FINDING_KINDS) as FindingKind[]).flatMap((kind) => {
    const found = FINDING_KINDS[kind].find(inputs);
    // The kind and what its function returns belong together, which the type of a union can't express.
    return found ? [{ kind, ...found } as Finding] : [];
  });

export const definitionOfFinding = (kind: FindingKind): FindingKindDefinition => FINDING_KINDS[kind];
