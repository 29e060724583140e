import * as z from 'zod/mini';
import { CHANGE_KINDS, type Change } from '../../domain/folder/change';
import { paddedSize } from '../../domain/folder/padded-size';
import { type DeviceId, isDeviceId, isStamp } from '../../domain/folder/stamp';
import { DATABASE_VERSION } from '../database/database';
import { SegmentError } from './segment-error';

/** What a segment says of itself, in its first line. */
export interface SegmentHead {
  readonly device: DeviceId;
  /** Counted from 1. */
  readonly number: number;
}

/** The version of the form. `rows` in the head is the version of the database whose rows are in the segment. */
const SEGMENT_VERSION = 1;

const headSchema = z.object({
  format: z.literal('enough.segment'),
  version: z.int().check(z.gte(1)),
  rows: z.int().check(z.gte(1)),
  device: z.custom<DeviceId>(isDeviceId),
  number: z.int().check(z.gte(1)),
});

const changeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  stamp: z.custom<string>(isStamp),
  value: z.optional(z.unknown()),
});

/** A change as a line of a segment. */
export const changeLine = ({ kind, id, stamp, value }: Change): string =>
  `${JSON.stringify({ kind, id, stamp, value })}\n`;

/** The text of a segment: a line of JSON that says what it is, a line for each change, and blanks that fill it up. */
export function segmentText(head: SegmentHead, lines: readonly string[]): string {
  const first = { format: 'enough.segment', version: SEGMENT_VERSION, rows: DATABASE_VERSION, ...head };
  const text = `${JSON.stringify(first)}\n${lines.join('')}`;
  const size = new TextEncoder().encode(text).length;
  return `${text}${' '.repeat(paddedSize(size) - size)}`;
}

function parseLine<Value>(schema: z.ZodMiniType<Value>, line: string): Value {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new SegmentError('broken');
  }
  const result = schema.safeParse(parsed);
  if (!result.success) throw new SegmentError('broken');
  return result.data;
}

/**
 * Reads a segment, as a whole or not at all.
 * @throws SegmentError
 */
export function parseSegment(text: string): SegmentHead & { readonly changes: readonly Change[] } {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const { version, rows, device, number } = parseLine(headSchema, first);
  if (version > SEGMENT_VERSION || rows > DATABASE_VERSION) throw new SegmentError('newer');
  return { device, number, changes: lines.map((line) => parseLine(changeSchema, line) as Change) };
}
