import type { PastDay, PastHour } from '../attention/compaction';
import type { LocalDay } from '../time/days';
import type { Change } from './change';
import { hashOfTexts } from './text-hash';

/** The tools whose measured time can be brought in. */
export const MEASURING_TOOLS = ['timeTracker', 'webActivity', 'activityWatch'] as const;

/** A day as another tool measured it, such as it is stored in `pastDays`. */
export interface ToolDay extends Pick<PastDay, 'day' | 'hours'> {
  /** The name of the tool; of ActivityWatch, with the name of a bucket after a blank. */
  readonly device: string;
}

/** The content of a change about such a day. It has no sittings. Times in wall-clock ms. */
export interface ToolDayContent extends Pick<PastDay, 'day' | 'hours'> {
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Whether it was another tool that measured a day: neither this browser nor another one. */
export const isOfTool = <Day extends Pick<PastDay, 'day' | 'hours' | 'device'>>(
  past: Day,
): past is Day & ToolDay =>
  MEASURING_TOOLS.some((tool) => past.device === tool || past.device?.startsWith(`${tool} `));

/**
 * The id by which browsers share such a day: made from its content. So a day that two browsers have brought in from the
 * same file is one, and what the same tool measured in two browsers stays two.
 */
export const toolDayId = ({ device, day, hours }: ToolDay): string =>
  `${device}/${day}/${hashOfTexts([JSON.stringify(hours)])}`;

/** The tool and the day that such an id names; `undefined` when it is no such id. */
export function parseToolDayId(id: string): { readonly device: string; readonly day: LocalDay } | undefined {
  const [, device, day] = /^(.+)\/(\d{4}-\d{2}-\d{2})\/[0-9a-z]+$/s.exec(id) ?? [];
  return device === undefined || day === undefined ? undefined : { device, day };
}

/**
 * What a change about such a day comes to of which an erasure has taken some sites: the day is gone, and what is left of it
 * is another one, as old. Any other change stays as it is.
 */
export function withRestApart(change: Change): { readonly change: Change; readonly rest?: Change } {
  const { kind, id, stamp, value } = change;
  const named = kind === 'toolDays' && value !== undefined ? parseToolDayId(id) : undefined;
  if (!named) return { change };
  const restId = toolDayId({ ...(value as ToolDayContent), ...named });
  return restId === id
    ? { change }
    : { change: { kind, id, stamp }, rest: { kind, id: restId, stamp, value } };
}

/** When such a day had all of its time, as early as that can have been; wall-clock ms. */
export const measuredAt = ({ createdAt, hours }: ToolDayContent): number =>
  createdAt + hours.reduce((sum, [, , , passiveMs, activeMs]) => sum + passiveMs + activeMs, 0);

const cellOf = ([hour, site, surface]: PastHour): string => `${hour} ${site} ${surface}`;

/**
 * Whether a day is an earlier state of another one of the same tool, or one in which fewer sites were known: all of its
 * time is in the other as well, and some of it is exactly the same. Two browsers that were measured apart have no hour
 * with the same milliseconds.
 */
export function isPartOf(day: Pick<PastDay, 'hours'>, whole: Pick<PastDay, 'hours'>): boolean {
  const cells = new Map(whole.hours.map((hour) => [cellOf(hour), hour]));
  let hasSame = false;
  for (const hour of day.hours) {
    const [, , , passiveMs, activeMs] = cells.get(cellOf(hour)) ?? [0, '', '', -1, -1];
    if (hour[3] > passiveMs || hour[4] > activeMs) return false;
    hasSame ||= hour[3] === passiveMs && hour[4] === activeMs;
  }
  return hasSame;
}
