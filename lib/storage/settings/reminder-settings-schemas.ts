import * as z from 'zod/mini';
import type { ReminderSettings } from '../../domain/reminder';
import { minuteOfDay, type SchemasOf } from './value-schemas';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
const weekday = z.int().check(z.gte(1), z.lte(7));

export const REMINDER_SETTINGS_SCHEMAS = {
  reminder: z.nullable(z.strictObject({ weekday, minute: minuteOfDay })),
  reminderNotifies: z.boolean(),
} satisfies SchemasOf<ReminderSettings>;
