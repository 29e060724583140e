import { EFFECT_PLAN } from '../../../lib/domain/insights/effect/effect-plan';
import type { EffectReport } from '../../../lib/domain/insights/effect/effect-report';
import { percent, quantile, row, say } from '../printing';
import { madeUpVisits, type PlantedFault } from './made-up-visits';
import { lastReading, readWeekly, type Told } from './weekly-reading';

const PEOPLE = 1_000;
const PEOPLE_WITH_FAULT = 100;

/** What must hold, in shares of people. */
const BARS = { wrong: 0.2, covered: 0.8, noticed: 0.95 } as const;

/** How much as long people stay after a nudge: as without one, and 10, 20 and 40 % shorter. */
const RATIOS = [1, 0.9, 0.8, 0.6] as const;

const FAULTS: Record<
  Exclude<PlantedFault, null>,
  { name: string; isNoticed: (effect: EffectReport) => boolean }
> = {
  coin: {
    name: 'a coin of 60/40 that is said to be 70/30',
    isNoticed: ({ failed }) => failed.includes('chance'),
  },
  leak: { name: 'an arm that leaks into measuring', isNoticed: ({ failed }) => failed.includes('before') },
  doubled: { name: 'one row in ten stored twice', isNoticed: ({ failed }) => failed.includes('doubled') },
  missing: {
    name: 'one outcome in eight missing in one arm',
    isNoticed: ({ failed }) => failed.includes('missing'),
  },
  drift: { name: 'stays that fall to a third', isNoticed: ({ halves }) => halves?.hasChanged === true },
};

/** Prints what people are told who read every week of two years, and returns whether every bar is met. */
export function benchEffect(): boolean {
  say(`${PEOPLE} people, two years, the page read every week`);
  say();
  row('stays after a nudge', 'right', 'wrong', 'all covered', 'a check fails');
  const told = RATIOS.map((ratio) => tellPeople(ratio));
  say();
  printLooks(told);
  say();
  row('faults', 'noticed');
  const noticed = Object.entries(FAULTS).map(([fault, { name, isNoticed }]) => {
    const people = Array.from({ length: PEOPLE_WITH_FAULT }, (_, number) =>
      lastReading(madeUpVisits(String(number), 0.8, fault as PlantedFault)),
    );
    const share = people.filter(isNoticed).length / PEOPLE_WITH_FAULT;
    row(name, percent(share));
    return share;
  });
  printSoundRecords();
  const shareOf = (people: readonly Told[], of: (one: Told) => boolean) => people.filter(of).length / PEOPLE;
  return (
    told.every((people) => shareOf(people, ({ wrong }) => wrong) <= BARS.wrong) &&
    told.every((people) => shareOf(people, ({ covered }) => covered) >= BARS.covered) &&
    noticed.every((share) => share >= BARS.noticed)
  );
}

/** Prints how often a record in which nothing is wrong is taken for a faulty one, at the end of the two years. */
function printSoundRecords(): void {
  const people = Array.from({ length: PEOPLE_WITH_FAULT }, (_, number) =>
    lastReading(madeUpVisits(`sound ${number}`, 0.8)),
  );
  const share = (of: (effect: EffectReport) => boolean) =>
    percent(people.filter(of).length / PEOPLE_WITH_FAULT);
  row(
    'none, and yet a check fails',
    share(({ failed }) => failed.length > 0),
  );
  row(
    'none, and yet the halves are said to differ',
    share(({ halves }) => halves?.hasChanged === true),
  );
}

function tellPeople(ratio: number): Told[] {
  const told = Array.from({ length: PEOPLE }, (_, number) =>
    readWeekly(madeUpVisits(String(number), ratio), ratio),
  );
  const share = (of: (one: Told) => boolean) => percent(told.filter(of).length / PEOPLE);
  row(
    ratio === 1 ? 'as long as without' : `${Math.round(100 * (1 - ratio))} % shorter`,
    share(({ right }) => right),
    share(({ wrong }) => wrong),
    share(({ covered }) => covered),
    share(({ alarmed }) => alarmed),
  );
  return told;
}

/** Prints how many people each look tells a direction, and how small an effect it typically could have seen. */
function printLooks(told: readonly (readonly Told[])[]): void {
  row('look after', 'people', ...RATIOS.map((ratio) => `${Math.round(100 * (1 - ratio))} %`), 'visible');
  for (const [index, size] of EFFECT_PLAN.looks.entries()) {
    const came = told.map((people) => people.filter(({ byLook }) => byLook[index] !== undefined));
    const people = came[0]?.length ?? 0;
    if (people === 0) continue;
    const visible = came[0]?.flatMap((one) => one.visible[index] ?? []) ?? [];
    row(
      `${size} due nudges`,
      String(people),
      ...came.map((some) =>
        percent(some.filter(({ byLook }) => byLook[index]).length / Math.max(1, some.length)),
      ),
      `${Math.round(100 * (1 - quantile(visible, 0.5)))} %`,
    );
  }
}
