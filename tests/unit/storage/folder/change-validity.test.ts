import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/domain/folder/change';
import { stampAt } from '../../../../lib/domain/folder/stamp';
import { toolDayId } from '../../../../lib/domain/folder/tool-day';
import { isValidChange } from '../../../../lib/storage/folder/change-validity';

const DEVICE = '11111111-1111-4111-8111-111111111111';
const VALUE = {
  day: '2026-03-02',
  hours: [[-1, 'instagram', 'other', 600_001, 0]] as const,
  createdAt: 1,
  updatedAt: 2,
};

const toolDay = (device: string, value: unknown = VALUE, id = toolDayId({ ...VALUE, device })): Change => ({
  kind: 'toolDays',
  id,
  stamp: stampAt(5, DEVICE),
  value,
});

describe('a change about a day of another tool', () => {
  it.each(['timeTracker', 'webActivity', 'activityWatch aw-watcher-web-firefox/home'])(
    'is valid when its id is made from its content: %s',
    (device) => {
      expect(isValidChange(toolDay(device))).toBe(true);
      expect(isValidChange(toolDay(device, undefined))).toBe(true);
    },
  );

  it.each([
    ['with other content than its id says', toolDay('timeTracker', { ...VALUE, hours: [] })],
    ['with more than a day has', toolDay('timeTracker', { ...VALUE, text: 'rain' })],
    ['of a browser', toolDay(DEVICE)],
    ['of an unknown tool', toolDay('clock')],
    ['on no day', toolDay('timeTracker', undefined, 'timeTracker/2026-13-45/abc')],
    ['with no such id', toolDay('timeTracker', VALUE, 'timeTracker')],
  ])('is refused %s', (_which, change) => {
    expect(isValidChange(change)).toBe(false);
  });
});
