import { answered, Life } from '../../dev/made-up-lives/simulated-background';
import { between } from '../../dev/seeded-random';
import type { Engagement, Span } from '../../lib/domain/attention/span';
import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import type { NudgeInputs } from '../../lib/domain/nudges/decision';
import { type Moment, wasShown } from '../../lib/domain/nudges/nudge';
import type { Person } from './nudges-people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first morning, 04:00 UTC. Each later day begins at the same hour and has 24 hours. */
export const BEGIN = Date.UTC(2026, 0, 5, 4);

const dayNumber = (at: number): number => Math.floor((at - BEGIN) / DAY);

const dayNames = new Map<number, string>();

/** The local day with that number, as "2026-01-05". */
function dayName(day: number): string {
  const known = dayNames.get(day) ?? new Date(BEGIN + day * DAY).toISOString().slice(0, 10);
  dayNames.set(day, known);
  return known;
}

/** Replaces the sentence of a decision point, or keeps it. */
export type SentenceReplacement = (moment: Moment, before: readonly Moment[], day: number) => Moment;

/** What a person does next: consecutive spans with these lengths, in ms. */
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

/** The lengths of the spans of the next report: short when a nudge may be due soon, otherwise long, to save time. */
function nextLengths(life: Life, site: string, awaiting: boolean, draw: () => number): number[] {
  if (awaiting) return [between(draw, 2_000, 50_000)];
  const near = (life.sittingOn(site)?.streakMs ?? 0) >= 4 * MINUTE;
  return Array.from({ length: near ? 1 : 4 }, () => MINUTE);
}

/** One sitting, from `start`. @returns when it ends */
function sit(person: Person, life: Life, start: number, replaceSentence: SentenceReplacement): number {
  const { settings, draw } = person;
  const site = person.site();
  let [now, end] = [start, start + person.length()];
  let isDecided = false;
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
      const replaced = replaceSentence(moment, life.moments, day);
      return answered(replaced, person.answer(replaced.family, day));
    });
    awaiting = decision.awaitPause;
    if (decision.moment && !isDecided) {
      isDecided = true;
      end = now + person.stay(wasShown(decision.moment));
    }
  }
  return now;
}

/** Simulates the decision points of a person's days. The product's own code makes every decision. */
export function live(person: Person, days: number, replaceSentence: SentenceReplacement): readonly Moment[] {
  const life = new Life();
  let free = BEGIN;
  for (let day = 0; day < days; day += 1) {
    const morning = BEGIN + day * DAY + 3 * HOUR;
    const starts = Array.from({ length: person.sittings() }, () => morning + person.draw() * 17 * HOUR);
    for (const wanted of starts.sort((a, b) => a - b)) {
      const start = Math.max(wanted, free);
      // When a sitting lasts until the end of the day, the rest of that day's sittings is left out.
      if (start >= BEGIN + (day + 1) * DAY - HOUR) break;
      free = sit(person, life, start, replaceSentence) + between(person.draw, MINUTE, 20 * MINUTE);
    }
  }
  return life.moments;
}
