import * as z from 'zod/mini';
import { MINUTES_OF_DAY } from '../../domain/time/clock-time';
import type { StoredShape } from '../shapes/stored-shape';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

/** A schema for each field of a slice of the settings: what a change of it must fit. */
export type SchemasOf<Slice> = { readonly [Field in keyof Slice]: z.ZodMiniType<Slice[Field]> };

/** How the fields of a slice are stored; a field without a shape of its own is understood as a whole by its schema. */
export type ShapesOf<Slice> = { readonly [Field in keyof Slice]?: StoredShape<Slice[Field]> };

/** The id of a site: of a known one, or the host of one that was added by its address. */
export const siteId = z.string().check(z.minLength(1), z.maxLength(255));

/** Wall-clock ms. */
export const time = z.int().check(z.nonnegative());

/** Minutes since midnight on the clock. */
export const minuteOfDay = z.int().check(z.gte(0), z.lt(MINUTES_OF_DAY));
