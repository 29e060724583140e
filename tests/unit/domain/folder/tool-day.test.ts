import { describe, expect, it } from 'vitest';
import type { PastHour } from '../../../../lib/domain/attention/compaction';
import { isOfTool, isPartOf, parseToolDayId, toolDayId } from '../../../../lib/domain/folder/tool-day';

const DAY = '2026-11-16';

const hoursOf = (sites: Readonly<Record<string, number>>): { hours: PastHour[] } => ({
  hours: Object.entries(sites).map(([site, ms]) => [-1, site, 'other', ms, 0]),
});

describe('a day of another tool', () => {
  it.each([
    ['timeTracker', true],
    ['activityWatch aw-watcher-web-firefox', true],
    ['11111111-1111-4111-8111-111111111111', false],
    ['timeTrackers', false],
    [undefined, false],
  ])('is told by who measured it: %s', (device, is) => {
    expect(isOfTool({ device, day: DAY, hours: [] })).toBe(is);
  });

  it('has an id that says tool and day, and changes with its time', () => {
    const day = { device: 'activityWatch a/b', day: DAY, ...hoursOf({ x: 5 }) };
    expect(parseToolDayId(toolDayId(day))).toEqual({ device: day.device, day: DAY });
    expect(toolDayId(day)).toBe(toolDayId({ ...day, ...hoursOf({ x: 5 }) }));
    expect(toolDayId(day)).not.toBe(toolDayId({ ...day, ...hoursOf({ x: 6 }) }));
  });

  it.each(['gratitude', 'timeTracker/2026-11-16', 'timeTracker/some day/abc'])('has no such id: %s', (id) => {
    expect(parseToolDayId(id)).toBeUndefined();
  });

  it.each([
    [
      'an earlier state, with a site that was not used any more since',
      { x: 5, threads: 3 },
      { x: 9, threads: 3 },
      true,
    ],
    ['one with fewer sites', { x: 5 }, { x: 5, threads: 3 }, true],
    ['one with more time', { x: 9, threads: 3 }, { x: 5, threads: 3 }, false],
    ['one with another site', { x: 5, threads: 3 }, { x: 5, reddit: 3 }, false],
    ['one without any same time, as of another browser', { x: 5 }, { x: 9 }, false],
    ['one without any time', {}, { x: 9 }, false],
  ])('is part of another, or is not: %s', (_which, day, whole, is) => {
    expect(isPartOf(hoursOf(day), hoursOf(whole))).toBe(is);
  });
});
