import * as z from 'zod/mini';
import { COMPARISON_EFFECTS } from '../../domain/journal/caught-comparison';
import { COMPARISONS, MOOD, PATTERNS } from '../../domain/journal/check-in';
import {
  CARD_PRACTICES,
  FOLLOW_UP_OUTCOMES,
  FOUND_ANSWERS,
  GUIDED_PRACTICES,
} from '../../domain/journal/practice';
import { siteId } from '../settings/value-schemas';
import { count, day, instant, lived, place, row, rowId, week, words } from './row-values';

const followUp = z.object({ askOn: day, turn: z.nullable(z.enum(FOLLOW_UP_OUTCOMES)), text: words });

const MINUTES_IN_WEEK = 7 * 24 * 60;

/** The rows of what a person wrote. */
export const JOURNAL_ROW_SCHEMAS = {
  checkIns: row({
    ...lived,
    mood: z.nullable(z.number().check(z.gte(MOOD.least), z.lte(MOOD.most))),
    comparison: z.nullable(z.enum(COMPARISONS)),
    patterns: z.array(z.enum(PATTERNS)).check(z.maxLength(100)),
  }),
  gratitude: row({
    ...lived,
    checkIn: z.nullable(rowId),
    place: count,
    prompt: z.nullable(count),
    text: words,
    why: z.nullable(words),
  }),
  practices: row({
    ...lived,
    practice: z.enum([...CARD_PRACTICES, ...GUIDED_PRACTICES]),
    lines: z.array(words).check(z.maxLength(100)),
    moment: z.nullable(rowId),
    followUp: z.nullable(followUp),
    aim: z.optional(z.object({ inWords: z.boolean(), minutes: z.nullable(z.number()) })),
    found: z.optional(z.enum(FOUND_ANSWERS)),
  }),
  plans: row({
    ...lived,
    week,
    cue: words,
    response: words,
    site: z.nullable(siteId),
    onCard: z.boolean(),
    followUp,
  }),
  caughtComparisons: row({
    ...lived,
    site: z.nullable(siteId),
    surface: z.nullable(place.surface),
    effect: z.nullable(z.enum(COMPARISON_EFFECTS)),
    moment: z.nullable(rowId),
  }),
  guesses: row({
    ...lived,
    week,
    minutes: count.check(z.lte(MINUTES_IN_WEEK)),
    activeShare: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  }),
  reflections: row({ at: instant, week, question: count, answer: words }),
};
