import * as z from 'zod/mini';
import { MAX_OWN_SENTENCES, MAX_SENTENCE_LENGTH } from '../../domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../domain/nudges/nudge-family';
import { FIRST_NUDGE_MINUTES, type NudgeSettings } from '../../domain/nudges/nudge-settings';
import { PACES } from '../../domain/nudges/pace';
import { minuteOfDay, type SchemasOf, time } from './value-schemas';

const { least, most } = FIRST_NUDGE_MINUTES;

const family = z.enum(NUDGE_FAMILIES);

const ownSentence = z.strictObject({
  id: z.uuid(),
  family,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_SENTENCE_LENGTH)),
});

/** A `sentenceKey`: the family and number of one of our sentences, or the id of one of the person's own. */
const key = z.string().check(z.minLength(1), z.maxLength(60));

/** More than there are sentences: our own eighty, and the most that a person can add. */
const MAX_SENTENCES_OFF = MAX_OWN_SENTENCES + 100;

export const NUDGE_SETTINGS_SCHEMAS = {
  pace: z.enum(PACES),
  firstNudgeMinutes: z.int().check(z.gte(least), z.lte(most)),
  snoozedUntil: z.nullable(time),
  quietHours: z.nullable(z.strictObject({ from: minuteOfDay, to: minuteOfDay })),
  triggers: z.strictObject({
    passive: z.boolean(),
    manyProfiles: z.boolean(),
    backSoon: z.boolean(),
    lateNight: z.boolean(),
  }),
  familiesOff: z.readonly(z.array(family)),
  sentencesOff: z.readonly(z.array(key).check(z.maxLength(MAX_SENTENCES_OFF))),
  ownSentences: z.readonly(z.array(ownSentence).check(z.maxLength(MAX_OWN_SENTENCES))),
  withholding: z.boolean(),
  gentlerOffered: z.boolean(),
} satisfies SchemasOf<NudgeSettings>;
