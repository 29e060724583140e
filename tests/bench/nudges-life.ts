import { answered, Life } from '../../dev/made-up-lives/simulated-background';
import { between } from '../../dev/seeded-random';
import type { Engagement, Span } from '../../lib/domain/attention/span';
import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import type { StayAfterMoment } from '../../lib/domain/insights/nudge-effect';
import type { NudgeInputs } from '../../lib/domain/nudges/decision';
import { type Moment, wasShown } from '../../lib/domain/nudges/nudge';
import type { Person } from './nudges-people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first morning, 04:00 UTC; every day after it begins at that hour, and has 24. */
export const BEGIN = Date.UTC(2026, 0, 5, 4);

const dayNumber = (at: number): number => Math.floor((at - BEGIN) / DAY);

const dayNames = new Map<number, string>();

/** The local day with that number. */
function dayName(day: number): string {
  const known = dayNames.get(day) ?? new Date(BEGIN + day * DAY).toISOString().slice(0, 10);
  dayNames.set(day, known);
  return known;
}

/** What came of a person's days. */
export interface Lived {
  readonly moments: readonly Moment[];
  /** What followed the first moment of each sitting; whatever comes later in it lies behind that. */
  readonly followed: readonly StayAfterMoment[];
}

/** Puts another sentence in place of a moment's own, or keeps it. */
export type Retelling = (moment: Moment, before: readonly Moment[], day: number) => Moment;

/** What a person does next: spans one right after the other, of such lengths. */
function spansFrom(start: number, lengths: readonly number[], { draw, takesPart }: Person): Span[] {
  let end = start;
  return lengths.map((length) => {
    const engagement: Engagement =
      draw() < takesPart ? 'takingPart' : draw() < 0.15 ? 'lingering' : 'scrolling';
    const from = end;
    end += Math.ceil(length);
    return { start: from, end, engagement, surface: 'feed' };
  });
}

/** How long the spans of the next report are: fine where a nudge may be near, and coarse elsewhere, to save time. */
function nextLengths(life: Life, site: string, awaiting: boolean, draw: () => number): number[] {
  if (awaiting) return [between(draw, 2_000, 50_000)];
  const near = (life.sittingOn(site)?.streakMs ?? 0) >= 4 * MINUTE;
  return Array.from({ length: near ? 1 : 4 }, () => MINUTE);
}

/** One sitting, from `start`. */
function sit(
  person: Person,
  life: Life,
  start: number,
  retell: Retelling,
): { end: number; followed?: StayAfterMoment } {
  const { settings, draw } = person;
  const site = person.site();
  let [now, end] = [start, start + person.length()];
  let followed: StayAfterMoment | undefined;
  let awaiting = false;
  while (now < end) {
    const spans = spansFrom(Math.floor(now), nextLengths(life, site, awaiting, draw), person);
    now = spans.at(-1)?.end ?? now;
    const day = dayNumber(now);
    const today = dayName(day);
    const inputs: NudgeInputs = {
      settings,
      plans: [],
      tempo: EVERYDAY_TEMPO,
      surface: 'feed',
      profiles: draw() < 0.02 ? 6 : 0,
      pause: awaiting && draw() < 0.7,
      now,
      today,
      minuteOfDay: Math.floor((now % DAY) / MINUTE),
      chance: draw,
    };
    const report = { site, spans, low: person.lowOn(day), inputs };
    const decision = life.report(report, (moment) => {
      const told = retell(moment, life.moments, day);
      return answered(told, person.answer(told.family, day));
    });
    awaiting = decision.awaitPause;
    if (decision.moment && !followed) {
      const shown = wasShown(decision.moment);
      const stayedMs = person.stay(shown);
      followed = { day: today, shown, stayedMs };
      end = now + stayedMs;
    }
  }
  return { end: now, ...(followed && { followed }) };
}

/** Lives through a person's days; every decision is the real one. */
export function live(person: Person, days: number, retell: Retelling): Lived {
  const life = new Life();
  const followed: StayAfterMoment[] = [];
  let free = BEGIN;
  for (let day = 0; day < days; day += 1) {
    const morning = BEGIN + day * DAY + 3 * HOUR;
    const starts = Array.from({ length: person.sittings() }, () => morning + person.draw() * 17 * HOUR);
    for (const wanted of starts.sort((a, b) => a - b)) {
      const start = Math.max(wanted, free);
      // Whoever is still at it when the day ends leaves the rest of that day's sittings out.
      if (start >= BEGIN + (day + 1) * DAY - HOUR) break;
      const sat = sit(person, life, start, retell);
      if (sat.followed) followed.push(sat.followed);
      free = sat.end + between(person.draw, MINUTE, 20 * MINUTE);
    }
  }
  return { moments: life.moments, followed };
}
