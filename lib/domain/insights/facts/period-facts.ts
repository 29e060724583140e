import { totalMs } from '../../attention/usage';
import { type ActiveDaysFact, activeDaysFact } from './active-days-fact';
import { type BusiestHoursFact, busiestHoursFact } from './busiest-hours-fact';
import { type CheckInsFact, checkInsFact } from './check-ins-fact';
import { type PassiveShareFact, passiveShareFact } from './passive-share-fact';
import { type PeriodFactsInputs, summarisePeriod } from './period-summary';
import { type TopSiteFact, topSiteFact } from './top-site-fact';
import { type TotalTimeFact, totalTimeFact } from './total-time-fact';

/** Something that a period's numbers say, with the numbers it rests on. Its wording is in `lib/wording`. */
export type PeriodFact =
  | ActiveDaysFact
  | TotalTimeFact
  | PassiveShareFact
  | TopSiteFact
  | BusiestHoursFact
  | CheckInsFact;

/** The fact of one kind. */
export type PeriodFactOf<Kind extends PeriodFact['kind']> = Extract<PeriodFact, { kind: Kind }>;

/** Three to five facts about a period with any attention; none about a period without. */
export function periodFacts(inputs: PeriodFactsInputs): PeriodFact[] {
  const all = summarisePeriod(inputs);
  if (totalMs(all.attention) === 0) return [];
  const past = summarisePeriod({ ...inputs, usage: inputs.usage.filter(({ day }) => day < inputs.today) });
  const totalTime = totalMs(past.attention) > 0 ? totalTimeFact(all) : null;
  // When the first fact is about the days that are over, those that follow are about the same days.
  const sameDays = totalTime ? past : all;
  return [
    totalTime ?? activeDaysFact(all),
    passiveShareFact(sameDays),
    topSiteFact(sameDays),
    busiestHoursFact(sameDays),
    checkInsFact(all),
  ].filter((fact) => fact !== null);
}
