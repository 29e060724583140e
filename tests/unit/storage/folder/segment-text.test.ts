import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/domain/folder/change';
import { stampAt } from '../../../../lib/domain/folder/stamp';
import { SegmentError } from '../../../../lib/storage/folder/segment-error';
import { changeLine, parseSegment, segmentText } from '../../../../lib/storage/folder/segment-text';

const DEVICE = '11111111-1111-4111-8111-111111111111';
const HEAD = { device: DEVICE, number: 3 };
const change = (value?: unknown): Change => ({
  kind: 'gratitude',
  id: 'a',
  stamp: stampAt(5, DEVICE),
  ...(value === undefined ? {} : { value }),
});

const reasonOf = (text: string): string => {
  try {
    parseSegment(text);
    return 'none';
  } catch (error) {
    return error instanceof SegmentError ? error.reason : String(error);
  }
};

describe('the text of a segment', () => {
  it('has each change as a line, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.json().map((text) => JSON.parse(text) as unknown)), (values) => {
        const changes = [change(), ...values.map((value) => change(value))];
        const text = segmentText(HEAD, changes.map(changeLine));
        expect(parseSegment(text)).toEqual({ ...HEAD, changes });
        expect(new TextEncoder().encode(text).length).toBeGreaterThanOrEqual(512);
      }),
    );
  });

  it('is as long for a short entry as for a slightly longer one', () => {
    const length = (text: string) => segmentText(HEAD, [changeLine(change({ text }))]).length;
    expect(length('tea')).toBe(length('tea with a friend'));
  });

  it('is refused as a whole when it is cut off anywhere, or a line is damaged', () => {
    const text = segmentText(HEAD, [
      changeLine(change({ text: 'rain' })),
      changeLine(change({ text: 'tea' })),
    ]);
    const end = text.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (length) => {
        const cut = text.slice(0, length);
        // A cut between two lines leaves whole lines: that is noticed by the encryption, which knows the end.
        if (cut.endsWith('}') || cut.endsWith('\n')) return;
        expect(reasonOf(cut)).toBe('broken');
      }),
    );
    expect(reasonOf(text.replace('"rain"', '"ra'))).toBe('broken');
  });

  it('of an older Enough is read', () => {
    const text = segmentText(HEAD, [changeLine(change({ text: 'rain' }))]);
    for (const rows of [7, 8]) {
      expect(parseSegment(text.replace(/"rows":\d+/, `"rows":${rows}`)).changes).toHaveLength(1);
    }
  });

  it('of a newer Enough is told from a damaged one', () => {
    const text = segmentText(HEAD, []);
    expect(reasonOf(text.replace('"version":1', '"version":2'))).toBe('newer');
    expect(reasonOf(text.replace(/"rows":\d+/, '"rows":999'))).toBe('newer');
    expect(reasonOf(text.replace('enough.segment', 'other'))).toBe('broken');
  });

  it.each(['', '{}', 'null', '[]', '{"format":"enough.segment"}', '['.repeat(100_000)])(
    'is refused when it is no segment (%#)',
    (text) => {
      expect(reasonOf(text)).toBe('broken');
    },
  );
});
