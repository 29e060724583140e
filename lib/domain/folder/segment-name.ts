/** What the name of a segment says: which one it is of its device, and a part of the hash of its bytes. */
export interface SegmentName {
  /** Counted from 1; a device never uses a number twice. */
  readonly number: number;
  /** The first 16 hexadecimal digits of the SHA-256 of the file. */
  readonly hash: string;
}

const NAME = /^([1-9][0-9]{0,8})-([0-9a-f]{16})\.age$/;

/** The name of a segment's file. */
export const segmentName = ({ number, hash }: SegmentName): string => `${number}-${hash}.age`;

/** What a file's name says; `undefined` when it is no name of a segment, such as one that a carrier has changed. */
export function parseSegmentName(name: string): SegmentName | undefined {
  const [, number, hash] = NAME.exec(name) ?? [];
  return number === undefined || hash === undefined ? undefined : { number: Number(number), hash };
}

/**
 * Whether a file may be a segment, whatever became of its name: carriers rename files that they hold for conflicts, such
 * as `7-<hash>.sync-conflict-20261129-164000-ABCDEFG.age`. Its content says what it is.
 */
export const mayBeSegment = (name: string): boolean => name.endsWith('.age');
