import * as z from 'zod/mini';
import type { Reminder, ReminderSettings } from '../../domain/reminder';
import { object } from '../shapes/object-shape';
import { nullable, whole } from '../shapes/stored-shape';
import { minuteOfDay, type SchemasOf, type ShapesOf } from './value-schemas';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
const weekday = z.int().check(z.gte(1), z.lte(7));

export const REMINDER_SETTINGS_SCHEMAS = {
  reminder: z.nullable(z.strictObject({ weekday, minute: minuteOfDay })),
  reminderNotifies: z.boolean(),
  backupReminds: z.boolean(),
} satisfies SchemasOf<ReminderSettings>;

export const REMINDER_SETTINGS_SHAPES = {
  reminder: nullable(
    object<Reminder>({ keys: { weekday: whole(weekday), minute: whole(minuteOfDay) }, usual: {} }),
  ),
} satisfies ShapesOf<ReminderSettings>;
