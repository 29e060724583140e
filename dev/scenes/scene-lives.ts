import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { localDay, weekOf } from '../../lib/domain/time/days';
import { putRows, putSettings } from '../browser/stored-ledger';
import { believableLife } from '../made-up-lives/believable/believable-life';
import { UTC_CALENDAR } from '../made-up-lives/heavy/heavy-days';
import { tenYears, tenYearsSettings } from '../made-up-lives/heavy/heavy-life';
import type { RowsByStore } from '../made-up-lives/rows-by-store';
import { markSeen } from './seen-weeks';

/** What is stored in Enough when a picture is taken. */
export const LIVES = ['empty', 'three-days', 'typical', 'ten-years'] as const;

/** The lives in which a scene is shown that names none. */
export const USUAL_LIVES: readonly Life[] = ['empty', 'typical', 'ten-years'];

export type Life = (typeof LIVES)[number];

const DAY = 24 * 60 * 60 * 1_000;

/**
 * The last Sunday evening (UTC) that is over, in wall-clock ms: then the week is nearly whole and the day has some
 * entries.
 */
export function eveningOfPictures(now = Date.now()): number {
  const today = Math.floor(now / DAY);
  const isOver = (evening: number) => evening <= now;
  // The first day of the epoch was a Thursday.
  const evenings = Array.from({ length: 8 }, (_, back) => today - back)
    .filter((day) => (day + 4) % 7 === 0)
    .map((day) => day * DAY + 20.5 * 60 * 60 * 1_000);
  return evenings.find(isOver) ?? now;
}

/**
 * Stores a life as it is at `now` (wall-clock ms).
 * @param page one of the extension's own pages
 */
export async function layDown(life: Life, page: Page, now: number): Promise<void> {
  const { settings, rows } = lifeAt(life, now);
  for (const some of rows) await putRows(page, some);
  await putSettings(page, { version: 1, ...settings });
  // Someone who is reminded on Sundays would be asked for a guess before they see anything of this week.
  await markSeen(page, weekOf(localDay(now, UTC_CALENDAR)));
}

function lifeAt(life: Life, now: number): { settings: Settings; rows: Iterable<RowsByStore> } {
  if (life === 'empty') return { settings: DEFAULT_SETTINGS, rows: [] };
  const demo = believableLife(now, UTC_CALENDAR);
  if (life === 'three-days') return { settings: demo.settings, rows: [lastDaysOf(demo.rows, now)] };
  if (life === 'typical') return { settings: demo.settings, rows: [demo.rows] };
  const { practices, plans } = demo.rows;
  return { settings: tenYearsSettings(now), rows: withLast(tenYears(now), { practices, plans }) };
}

/** What happened and was written from the day before yesterday on. */
function lastDaysOf(rows: RowsByStore, now: number): RowsByStore {
  const first = new Date(now - 2 * DAY).toISOString().slice(0, 10);
  const from = Date.parse(first) + UTC_CALENDAR.dayStartHour * 60 * 60 * 1_000;
  const isRecent = (row: object): boolean =>
    'day' in row ? String(row.day) >= first : 'start' in row && Number(row.start) >= from;
  return Object.fromEntries(Object.entries(rows).map(([store, all]) => [store, all.filter(isRecent)]));
}

function* withLast(rows: Iterable<RowsByStore>, last: RowsByStore): Generator<RowsByStore> {
  yield* rows;
  yield last;
}
