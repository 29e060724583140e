/** A segment can't be used: it is damaged or no segment (`broken`), or a newer Enough wrote it (`newer`). */
export class SegmentError extends Error {
  override readonly name = 'SegmentError';

  constructor(readonly reason: 'broken' | 'newer') {
    super(reason === 'newer' ? 'A newer Enough wrote this segment.' : 'This is no whole segment of Enough.');
  }
}
