import { randomExponential, randomLogNormal, randomNormal, randomPoisson } from 'd3-random';
import { between, chance } from '../../../dev/seeded-random';
import type { SittingTimes } from '../../../lib/domain/insights/effect/visits';
import { SHOW_PROBABILITY } from '../../../lib/domain/nudges/decision';
import type { Moment } from '../../../lib/domain/nudges/nudge';
import type { LocalDay } from '../../../lib/domain/time/days';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The first morning, 04:00 UTC, a Monday. */
export const BEGIN = Date.UTC(2026, 0, 5, 4);

export const DAYS = 2 * 364;

/** What is wrong with a record, `null` when nothing is. */
export type PlantedFault = 'coin' | 'leak' | 'doubled' | 'missing' | 'drift' | null;

/** A made-up person's record, and what would have been without chance. */
export interface MadeUpVisits {
  readonly moments: readonly Moment[];
  readonly sittings: readonly SittingTimes[];
  /** For each first due nudge, by its instant: log minutes + 1 with a nudge, minus without. */
  readonly effects: ReadonlyMap<number, number>;
}

const dayNames = Array.from(
  { length: DAYS + 1 },
  (_, day): LocalDay => new Date(BEGIN + day * DAY).toISOString().slice(0, 10),
);

/** Times with the usual skew and mean 1: exponential for some people, log-normal for others. */
function skewed(draw: () => number): () => number {
  const sigma = between(draw, 0.6, 1);
  if (draw() < 0.5) return randomExponential.source(draw)(1);
  return randomLogNormal.source(draw)(-(sigma ** 2) / 2, sigma);
}

/** A person's habits: how long they stay differs by person, day and hour, and wanders over the months. */
function habits(draw: () => number, fault: PlantedFault) {
  const normal = randomNormal.source(draw)();
  const mean = between(draw, 5, 14) * MINUTE;
  const evening = between(draw, 1, 1.5);
  const drift = fault === 'drift' ? Math.log(1 / 3) : between(draw, -0.2, 0.2);
  const time = skewed(draw);
  let mind = normal();
  return {
    perDay: randomPoisson.source(draw)(randomLogNormal.source(draw)(Math.log(1.4), 0.4)()),
    before: randomLogNormal.source(draw)(Math.log(13 * MINUTE), 0.4),
    nextDay: () => {
      mind = 0.7 * mind + Math.sqrt(1 - 0.7 ** 2) * normal();
    },
    stay: (at: number) =>
      mean *
      Math.exp(0.3 * mind + (drift * (at - BEGIN)) / (DAYS * DAY)) *
      ((at - BEGIN) % DAY > 14 * HOUR ? evening : 1) *
      time(),
  };
}

/**
 * Two years of someone who stays `ratio` times as long after a nudge.
 * @param seed the same seed gives the same person
 */
export function madeUpVisits(seed: string, ratio: number, fault: PlantedFault = null): MadeUpVisits {
  const draw = chance(`visits of ${seed}, ${ratio}, ${fault}`);
  const { perDay, before, nextDay, stay } = habits(draw, fault);
  const moments: Moment[] = [];
  const sittings: SittingTimes[] = [];
  const effects = new Map<number, number>();
  const coin = () => draw() < (fault === 'coin' ? 0.6 : SHOW_PROBABILITY);
  const store = (at: number, sittingStart: number, shown: boolean) =>
    moments.push({
      ...DUE,
      at,
      day: dayNames[Math.floor((at - BEGIN) / DAY)] as LocalDay,
      sittingStart,
      outcome: shown ? 'faded' : 'withheld',
    });

  function visit(from: number): number {
    const shown = coin();
    const at = Math.round(from + before());
    const start = from + (fault === 'leak' && shown ? 2.5 * MINUTE : 0);
    const without = stay(at);
    const stayed = without * (shown ? ratio : 1);
    const end = Math.round(at + stayed);
    effects.set(at, Math.log((ratio * without) / MINUTE + 1) - Math.log(without / MINUTE + 1));
    store(at, start, shown);
    if (stayed > 25 * MINUTE) store(at + 20 * MINUTE, start, coin());
    const lost = draw() < (fault === 'missing' && shown ? 0.12 : 0.01);
    // Some move on to another site, where they stay on.
    const moved = draw() < 0.2 ? Math.round(between(draw, at, end)) : end;
    if (!lost) sittings.push({ site: 'instagram', start, end: moved });
    if (!lost && moved < end) sittings.push({ site: 'reddit', start: moved, end });
    if (fault === 'doubled' && draw() < 0.1) {
      moments.push({ ...(moments.at(-1) as Moment) });
      sittings.push(...sittings.slice(-1));
    }
    return end;
  }

  for (let day = 0, free = BEGIN; day < DAYS; day += 1) {
    nextDay();
    const morning = BEGIN + day * DAY + 3 * HOUR;
    const starts = Array.from({ length: perDay() }, () => Math.round(morning + draw() * 15 * HOUR));
    for (const start of starts.sort((a, b) => a - b)) {
      if (start < free) continue;
      free = visit(start) + 6 * MINUTE;
    }
  }
  return { moments: moments.filter(({ day }) => day !== undefined), sittings, effects };
}

const DUE = {
  site: 'instagram',
  surface: 'feed',
  family: 'notice',
  number: 1,
  streakMs: 8 * MINUTE,
  triggers: ['passive'],
  shownWith: SHOW_PROBABILITY,
  familyWith: 0.1,
} as const;
