import type { Sitting } from '../../lib/domain/attention/sitting';
import type { Engagement, Span } from '../../lib/domain/attention/span';
import type { UsageHour } from '../../lib/domain/attention/usage';
import type { Moment } from '../../lib/domain/nudges/nudge';
import type { Suppression } from '../../lib/domain/nudges/suppression';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { Surface } from '../../lib/domain/sites/surface';
import type { LocalDay } from '../../lib/domain/time/days';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant written with its offset, in wall-clock ms. */
export const instant = (text: string): number => {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new RangeError(`Not an instant: ${text}`);
  return at;
};

export const span = (
  start: number,
  end: number,
  engagement: Engagement = 'scrolling',
  surface: Surface = 'feed',
): Span => ({ start, end, engagement, surface });

export const sitting = (some: Partial<Sitting> = {}): Sitting => ({
  site: 'instagram',
  start: 0,
  end: 0,
  awayMs: null,
  passiveMs: 0,
  activeMs: 0,
  streakMs: 0,
  dueSince: null,
  ...some,
});

export const moment = (some: Partial<Moment> = {}): Moment => ({
  at: 0,
  day: '2026-11-22',
  site: 'instagram',
  surface: 'feed',
  family: 'notice',
  number: 1,
  sittingStart: 0,
  streakMs: 8 * MINUTE,
  triggers: ['passive'],
  shownWith: 0.7,
  familyWith: 0.1,
  outcome: 'faded',
  ...some,
});

export const suppression = (some: Partial<Suppression> = {}): Suppression => ({
  at: 0,
  until: 0,
  day: '2026-11-22',
  site: 'instagram',
  surface: 'feed',
  triggers: ['passive'],
  hindrances: ['gap'],
  ...some,
});

/** The settings of someone who has used Enough for long, on two sites. */
export const settings = (some: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: ['instagram', 'x'].map((site) => ({ site, since: 0 })),
  ...some,
});

export const usageHour = (day: LocalDay, hour: number, some: Partial<UsageHour> = {}): UsageHour => ({
  day,
  hour,
  site: 'instagram',
  surface: 'feed',
  passiveMs: 0,
  activeMs: 0,
  ...some,
});
