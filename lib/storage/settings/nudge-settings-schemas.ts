import * as z from 'zod/mini';
import { MAX_ALTERNATIVE_LENGTH, MAX_ALTERNATIVES } from '../../domain/nudges/alternatives';
import {
  MAX_FROM_LENGTH,
  MAX_OWN_SENTENCES,
  MAX_SENTENCE_LENGTH,
  type OwnSentence,
} from '../../domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../domain/nudges/nudge-family';
import {
  DEFAULT_NUDGE_SETTINGS,
  FIRST_NUDGE_MINUTES,
  type NudgeSettings,
} from '../../domain/nudges/nudge-settings';
import { PACES } from '../../domain/nudges/pace';
import type { QuietHours } from '../../domain/nudges/quiet-hours';
import type { TriggerSwitches } from '../../domain/nudges/trigger';
import { list } from '../shapes/list-shape';
import { object } from '../shapes/object-shape';
import { nullable, whole } from '../shapes/stored-shape';
import { minuteOfDay, type SchemasOf, type ShapesOf, time } from './value-schemas';

const { least, most } = FIRST_NUDGE_MINUTES;

const family = z.enum(NUDGE_FAMILIES);

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_SENTENCE_LENGTH));

const from = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_FROM_LENGTH));

const ownSentence = z.strictObject({ id: z.uuid(), family, text, from: z.optional(from) });

const alternative = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_ALTERNATIVE_LENGTH));

/** A `sentenceKey`: the family and number of one of our sentences, or the id of one of the person's own. */
const key = z.string().check(z.minLength(1), z.maxLength(60));

/** More than there are sentences: our own hundred, and the most that a person can add. */
const MAX_SENTENCES_OFF = MAX_OWN_SENTENCES + 200;

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
  alternatives: z.readonly(z.array(alternative).check(z.maxLength(MAX_ALTERNATIVES))),
  withholding: z.boolean(),
  gentlerOffered: z.boolean(),
} satisfies SchemasOf<NudgeSettings>;

const isOn = whole(z.boolean());

export const NUDGE_SETTINGS_SHAPES = {
  quietHours: nullable(
    object<QuietHours>({ keys: { from: whole(minuteOfDay), to: whole(minuteOfDay) }, usual: {} }),
  ),
  triggers: object<TriggerSwitches>({
    keys: { passive: isOn, manyProfiles: isOn, backSoon: isOn, lateNight: isOn },
    usual: DEFAULT_NUDGE_SETTINGS.triggers,
  }),
  familiesOff: list<NudgeFamily>({ item: whole(family) }),
  sentencesOff: list<string>({ item: whole(key), most: MAX_SENTENCES_OFF }),
  ownSentences: list<OwnSentence>({
    item: object<OwnSentence>({
      keys: { id: whole(z.uuid()), family: whole(family), text: whole(text), from: whole(from) },
      usual: { from: undefined },
    }),
    idOf: ({ id }) => id,
    most: MAX_OWN_SENTENCES,
  }),
  alternatives: list<string>({ item: whole(alternative), most: MAX_ALTERNATIVES }),
} satisfies ShapesOf<NudgeSettings>;
