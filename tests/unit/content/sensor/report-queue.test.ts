import { describe, expect, it } from 'vitest';
import { ReportQueue } from '../../../../lib/content/sensor/report-queue';
import { MOST_SPANS_IN_REPORT } from '../../../../lib/domain/attention/credit-rules';

const scrolled = (start: number, end: number) => ({
  surface: 'feed' as const,
  engagement: 'scrolling' as const,
  start,
  end,
});

describe('the report queue', () => {
  it('dates stretches in whole wall-clock ms; each ends where the next begins', () => {
    const queue = new ReportQueue();
    queue.add([scrolled(0.2, 10.6), scrolled(10.6, 20.1)], 1_000.25);
    expect(queue.waiting.map(({ start, end }) => [start, end])).toEqual([
      [1_000, 1_011],
      [1_011, 1_020],
    ]);
  });

  it('keeps spans that were sent until they are dropped, and later spans after that', () => {
    const queue = new ReportQueue();
    queue.add([scrolled(0, 10)], 0);
    const sent = queue.waiting;
    queue.add([scrolled(10, 20)], 0);
    expect(queue.waiting).toHaveLength(2);
    queue.drop(sent);
    expect(queue.waiting.map(({ start }) => start)).toEqual([10]);
  });

  it('leaves out stretches shorter than a ms', () => {
    const queue = new ReportQueue();
    queue.add([scrolled(5.1, 5.2)], 0);
    expect(queue.waiting).toEqual([]);
  });

  it('keeps the latest spans when no report was possible for hours', () => {
    const queue = new ReportQueue();
    const many = Array.from({ length: MOST_SPANS_IN_REPORT + 5 }, (_, at) => scrolled(at, at + 1));
    queue.add(many, 0);
    expect(queue.waiting).toHaveLength(MOST_SPANS_IN_REPORT);
    expect(queue.waiting.at(-1)?.end).toBe(MOST_SPANS_IN_REPORT + 5);
  });
});
