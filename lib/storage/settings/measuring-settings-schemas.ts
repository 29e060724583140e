import * as z from 'zod/mini';
import type { MeasuringSettings } from '../../domain/attention/measuring-settings';
import type { SchemasOf } from './value-schemas';

export const MEASURING_SETTINGS_SCHEMAS = {
  dayStartHour: z.int().check(z.gte(0), z.lte(23)),
  secondScreen: z.boolean(),
} satisfies SchemasOf<MeasuringSettings>;
