/** What a device knows of one of its own segments in the folder. */
export interface SegmentContent {
  readonly number: number;
  /** The size of its content before encryption, in bytes. */
  readonly bytes: number;
  /** The part of it that still counts, in bytes: no later version of it is known. */
  readonly liveBytes: number;
  /** Whether it has words that were erased or changed since. */
  readonly hasErasedWords: boolean;
}

/** Smaller ones are small segments; in bytes. */
const SMALL_SEGMENT = 64 * 1_024;

/** A device has at most so many small segments. */
const MOST_SMALL_SEGMENTS = 16;

/**
 * The segments that a device replaces: it writes what still counts of them anew, and deletes them.
 * - One with words that were erased or changed, so that these are gone from the folder.
 * - One of which less than half still counts, so that the folder stays within twice of what it keeps.
 * - All small ones, when there are many: a folder of thousands of files is slow to carry.
 * @returns their numbers
 */
export function segmentsToReplace(segments: readonly SegmentContent[]): number[] {
  const small = segments.filter(({ bytes }) => bytes < SMALL_SEGMENT);
  const areMany = small.length > MOST_SMALL_SEGMENTS;
  return segments
    .filter(
      (segment) =>
        segment.hasErasedWords ||
        segment.liveBytes * 2 < segment.bytes ||
        (areMany && segment.bytes < SMALL_SEGMENT),
    )
    .map(({ number }) => number);
}
