import { addToPastDay, emptyPastDay, type PastDay } from '../../../lib/domain/attention/compaction';
import { extendSittings } from '../../../lib/domain/attention/sitting';
import { addAttention, attentionOf, NO_ATTENTION, type UsageHour } from '../../../lib/domain/attention/usage';
import type { Suppression } from '../../../lib/domain/nudges/suppression';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { Row, SiteSpan } from '../../../lib/storage/database/schema';
import { chance } from '../../seeded-random';
import type { RowsByStore } from '../rows-by-store';
import { uuid } from '../seeded-uuid';
import { joinSpans, visitSpans } from '../visit-spans';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The calendar of the made-up years: days of 24 hours that begin at 04:00 UTC. */
export const UTC_CALENDAR = { timeZone: 'UTC', dayStartHour: 4 } as const;

/** A heavy day: 4 hours on 8 sites in 60 visits. */
const HEAVY = { attentionMs: 4 * HOUR, visits: 60 } as const;

const SITES: readonly SiteId[] = [
  'instagram',
  'x',
  'facebook',
  'tiktok',
  'linkedin',
  'reddit',
  'threads',
  'youtube',
];

/** The sites of a heavy life, the most visited first. */
export const HEAVY_SITES = SITES;

const dayOf = (instant: number): LocalDay => new Date(instant - 4 * HOUR).toISOString().slice(0, 10);

/** When a day begins in `UTC_CALENDAR`, in wall-clock ms. */
export const startOfUtcDay = (day: LocalDay): number => Date.parse(`${day}T04:00:00Z`);

/** Splits `total` ms into `count` whole parts, some small and some large. */
function splitUnevenly(random: () => number, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 0.15 - Math.log(1 - random()));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.max(SECOND, Math.floor((total * weight) / sum)));
}

/** The spans of one day, from 07:00 until about 01:00. */
function daySpans(day: LocalDay): SiteSpan[] {
  const random = chance(`ten years, ${day}`);
  const lengths = splitUnevenly(random, HEAVY.attentionMs, HEAVY.visits);
  const gaps = splitUnevenly(random, 18 * HOUR - HEAVY.attentionMs, HEAVY.visits);
  const spans: SiteSpan[] = [];
  let at = startOfUtcDay(day) + 3 * HOUR;
  for (const [index, length] of lengths.entries()) {
    // Squaring the random number makes the first sites the most visited.
    const site = SITES[Math.floor(random() ** 2 * SITES.length)] as SiteId;
    spans.push(...visitSpans(random, at, length).map((span) => ({ ...span, site })));
    at += length + (gaps[index] ?? 0);
  }
  return joinSpans(spans);
}

/**
 * The usage rows of one day. Computed with plain arithmetic, as every hour of this calendar has 3,600 s: with Temporal,
 * ten years would take minutes.
 */
function dayHours(spans: readonly SiteSpan[]): UsageHour[] {
  const hours = new Map<string, UsageHour>();
  for (const { site, ...span } of spans) {
    for (let start = span.start; start < span.end; ) {
      const end = Math.min(span.end, (Math.floor(start / HOUR) + 1) * HOUR);
      const slot = { day: dayOf(start), hour: new Date(start).getUTCHours(), site, surface: span.surface };
      const key = `${slot.day} ${slot.hour} ${site} ${slot.surface}`;
      const before = hours.get(key) ?? NO_ATTENTION;
      hours.set(key, { ...slot, ...addAttention(before, attentionOf({ ...span, start, end })) });
      start = end;
    }
  }
  return [...hours.values()];
}

const daySittings = (spans: readonly SiteSpan[]) =>
  SITES.flatMap((site) =>
    extendSittings(
      undefined,
      site,
      spans.filter((span) => span.site === site),
      5 * MINUTE,
    ),
  );

/** One span in this many gets a suppression. */
const SPANS_PER_SUPPRESSION = 20;

const suppressionOf = (day: LocalDay, { site, surface, start, end }: SiteSpan): Suppression => ({
  at: start,
  until: end,
  day,
  site,
  surface,
  triggers: ['passive'],
  hindrances: ['gap'],
});

/** The rows of a recent day, one for each event. Events that end after `until` (wall-clock ms) are left out. */
export function recentDay(day: LocalDay, until = Number.POSITIVE_INFINITY): RowsByStore {
  const random = chance(`recent rows, ${day}`);
  const asRow = <Content extends object>(content: Content, at: number): Content & Row => ({
    id: uuid(random),
    createdAt: at,
    updatedAt: at,
    ...content,
  });
  const spans = daySpans(day).filter(({ end }) => end <= until);
  return {
    spans: spans.map((span) => asRow(span, span.end)),
    usage: dayHours(spans).map((hour) => asRow(hour, startOfUtcDay(day))),
    sittings: daySittings(spans).map((sitting) => asRow(sitting, sitting.end)),
    silences: spans
      .filter((_, index) => index % SPANS_PER_SUPPRESSION === 0)
      .map((span) => asRow(suppressionOf(day, span), span.end)),
  };
}

/** The one row in which a compacted day is stored. */
export function pastDay(day: LocalDay): PastDay & Row {
  const random = chance(`past row, ${day}`);
  const spans = daySpans(day);
  const at = startOfUtcDay(day) + 31 * DAY;
  const row = { id: uuid(random), createdAt: at, updatedAt: at, ...emptyPastDay(day) };
  return addToPastDay(row, dayHours(spans), daySittings(spans));
}

/** `count` local days, beginning with `first`. */
export const daysFrom = (first: LocalDay, count: number): LocalDay[] =>
  Array.from({ length: count }, (_, index) => dayOf(startOfUtcDay(first) + index * DAY));
