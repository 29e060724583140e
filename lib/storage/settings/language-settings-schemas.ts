import * as z from 'zod/mini';
import type { LanguageSettings } from '../../domain/language-choice';
import type { SchemasOf } from './value-schemas';

export const LANGUAGE_SETTINGS_SCHEMAS = {
  // A tag whose texts are gone in an older version stays chosen for when they are back.
  language: z.string().check(z.minLength(1), z.maxLength(35)),
} satisfies SchemasOf<LanguageSettings>;
