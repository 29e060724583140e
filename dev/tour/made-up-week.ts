import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { type LocalDay, localDay } from '../../lib/domain/time/days';
import { putRows } from '../browser/stored-ledger';

/** One stored row, as far as this needs to know. */
type MadeUpRow = Record<string, unknown>;

const DAY = 24 * 60 * 60 * 1_000;
const MINUTE = 60 * 1_000;

/** So many days are filled, today the last: enough for a whole week, whatever day it is. */
const DAYS_BACK = 14;

/** Minutes on the two sites, day by day and over again, and how much of them was active. */
const DAYS = [
  { instagram: 34, x: 12, active: 0.16 },
  { instagram: 22, x: 18, active: 0.34 },
  { instagram: 41, x: 9, active: 0.12 },
  { instagram: 18, x: 21, active: 0.41 },
  { instagram: 27, x: 6, active: 0.25 },
  { instagram: 48, x: 15, active: 0.14 },
  { instagram: 14, x: 5, active: 0.38 },
] as const;

const OUTCOMES = ['helpful', 'faded', 'helpful', 'notNow', 'closedTab', 'helpful'] as const;

/** What was written, so many days ago. */
const GLAD_THINGS = [
  [7, 'Ines rang just to hear how the interview went'],
  [9, 'Soup that turned out better than it had to'],
  [11, 'The walk home along the river, no phone'],
] as const;

/**
 * Lays made-up days into the database of a development profile, for pictures that show what a week looks like.
 * @param ownPage one of the extension's own pages
 * @param now wall-clock ms; today is the last of the days
 */
export async function layDownMadeUpWeek(ownPage: Page, now: number): Promise<void> {
  const calendar = { timeZone: Temporal.Now.timeZoneId(), dayStartHour: 4 };
  const dayOf = (daysAgo: number): LocalDay => localDay(now - daysAgo * DAY, calendar);
  const row = (content: MadeUpRow) => ({
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    ...content,
  });

  const usage = Array.from({ length: DAYS_BACK }, (_, daysAgo) => {
    const { active, ...minutes } = DAYS[daysAgo % DAYS.length] ?? DAYS[0];
    return Object.entries(minutes).map(([site, spent]) =>
      row({
        day: dayOf(daysAgo),
        hour: 20,
        site,
        surface: 'feed',
        passiveMs: Math.round(spent * MINUTE * (1 - active)),
        activeMs: Math.round(spent * MINUTE * active),
      }),
    );
  }).flat();
  const moments = Array.from({ length: DAYS_BACK }, (_, daysAgo) =>
    row({
      at: now - daysAgo * DAY,
      day: dayOf(daysAgo),
      site: 'instagram',
      surface: 'feed',
      family: 'ownPath',
      number: 1,
      streakMs: 8 * MINUTE,
      outcome: OUTCOMES[daysAgo % OUTCOMES.length],
    }),
  );
  const checkIns = GLAD_THINGS.map(([daysAgo]) =>
    row({
      at: now - daysAgo * DAY,
      day: dayOf(daysAgo),
      mood: 92 - daysAgo * 3,
      comparison: daysAgo === 9 ? 'lower' : 'lifted',
      patterns: daysAgo === 9 ? ['comparing'] : [],
    }),
  );
  const gratitude = GLAD_THINGS.map(([daysAgo, text], index) =>
    row({
      at: now - daysAgo * DAY,
      day: dayOf(daysAgo),
      checkIn: checkIns[index]?.id,
      place: 0,
      prompt: null,
      text,
      why: null,
    }),
  );
  await putRows(ownPage, { usage, moments, checkIns, gratitude });
}
