import { FOUND_ANSWERS } from '../../domain/journal/practice';
import type { StoreName } from './schema';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([field, check]) => check((value as Record<string, unknown>)[field]));
const tuple =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && checks.every((check, place) => check(value[place]));

/** A check whose results are remembered by text: few texts come often, and checking one takes a while. */
function remembered(isRight: (value: string) => boolean): Check {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string') return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    const is = isRight(value);
    known.set(value, is);
    return is;
  };
}

const succeeds = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

/** The last instant of the year 9999, wall-clock ms: no day after it can be written. */
const LAST_INSTANT = 253_402_300_799_999;

const instant: Check = (value) => number(value) && Math.abs(value as number) <= LAST_INSTANT;
/** Whether a value is a local day that exists. */
export const isDay = remembered(
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && succeeds(() => Temporal.PlainDate.from(value)),
);
const week = remembered((value) => /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(value));
const timeZone = remembered((value) => succeeds(() => new Intl.DateTimeFormat('en', { timeZone: value })));

const day = isDay;
const lived = { at: instant, day, timeZone };
const place = { site: text, surface: text };
const attention = { passiveMs: number, activeMs: number };
const followUp = fields({ askOn: day, turn: orNull(text), text });
const aim = fields({ inWords: flag, minutes: orNull(number) });
const found: Check = (value) => (FOUND_ANSWERS as readonly unknown[]).includes(value);

const FIELDS: Readonly<Record<StoreName, Readonly<Record<string, Check>>>> = {
  usage: { day, hour: number, ...place, ...attention },
  pastDays: {
    day,
    hours: list(tuple(number, text, text, number, number)),
    sittings: list(tuple(text, instant, instant, number, number)),
    device: orMissing(text),
  },
  spans: { ...place, engagement: text, start: instant, end: instant },
  sittings: {
    site: text,
    start: instant,
    end: instant,
    ...attention,
    streakMs: number,
    dueSince: orNull(instant),
  },
  moments: {
    ...{ at: instant, day, ...place, family: text, number, sittingStart: instant, streakMs: number },
    ...{ triggers: list(text), shownWith: number, familyWith: orNull(number), outcome: text },
    ...{ own: orMissing(text), missedFor: orMissing(text), redatedTo: orMissing(instant) },
  },
  silences: { at: instant, until: instant, day, ...place, triggers: list(text), hindrances: list(text) },
  checkIns: { ...lived, mood: orNull(number), comparison: orNull(text), patterns: list(text) },
  gratitude: { ...lived, place: number, prompt: orNull(number), text, why: orNull(text) },
  practices: {
    ...{ ...lived, practice: text, lines: list(text), moment: orNull(text) },
    ...{ followUp: orNull(followUp), aim: orMissing(aim), found: orMissing(found) },
  },
  plans: { ...lived, week, cue: text, response: text, site: orNull(text), onCard: flag, followUp },
  caughtComparisons: { ...lived, site: orNull(text), surface: orNull(text), effect: orNull(text) },
  guesses: { ...lived, week, minutes: number, activeShare: orNull(number) },
  reflections: { at: instant, week, question: number, answer: text },
};

const CHECKS = Object.fromEntries(
  Object.entries(FIELDS).map(([store, checks]) => [
    store,
    fields({ id: text, createdAt: number, updatedAt: number, ...checks }),
  ]),
) as Readonly<Record<StoreName, Check>>;

/**
 * Whether a stored row has what a page needs of it. Only damage makes a row that has not: what comes from outside is
 * checked by the schemas of the rows. Those take a hundred times as long, which a page that reads years can't wait for.
 */
export const isReadable = (store: StoreName, row: unknown): boolean => CHECKS[store](row);
