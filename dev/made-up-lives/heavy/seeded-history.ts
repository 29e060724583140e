import { addToPastDay, emptyPastDay, type PastDay } from '../../../lib/domain/attention/compaction';
import { extendSittings } from '../../../lib/domain/attention/sitting';
import type { Engagement, Span } from '../../../lib/domain/attention/span';
import { addAttention, attentionOf, NO_ATTENTION, type UsageHour } from '../../../lib/domain/attention/usage';
import type { Suppression } from '../../../lib/domain/nudges/suppression';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { Surface } from '../../../lib/domain/sites/surface';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { Row, SiteSpan } from '../../../lib/storage/database/schema';
import { between, chance, pick } from '../../sample-feed/chance';
import { uuid } from './seeded-journal';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The calendar of the history: days of 24 hours that begin at 04:00 UTC. */
export const HISTORY_CALENDAR = { timeZone: 'UTC', dayStartHour: 4 } as const;

/** A heavy day: 4 h on 8 sites in 60 visits. */
export const HEAVY = { attentionMs: 4 * HOUR, visits: 60 } as const;

/** Rows of a stretch of history, by the store they belong in. */
export type HistoryRows = Readonly<Record<string, readonly object[]>>;

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

/** The sites of the history, a person's favourites first. */
export const HISTORY_SITES = SITES;

/** Where a stretch of a visit is spent, and with what. */
export type Place = readonly [Surface, readonly Engagement[]];

/** Likelier ones more often. */
const PLACES: readonly Place[] = [
  ['feed', ['scrolling', 'lingering', 'scrolling', 'lingering', 'reacting']],
  ['feed', ['scrolling', 'lingering', 'scrolling']],
  ['profile', ['scrolling', 'lingering']],
  ['shortVideo', ['lingering', 'scrolling']],
  ['messages', ['takingPart']],
  ['other', ['lingering']],
];

const dayOf = (instant: number): LocalDay => new Date(instant - 4 * HOUR).toISOString().slice(0, 10);

/** When a day of the history begins, wall-clock ms. */
export const startOfHistoryDay = (day: LocalDay): number => Date.parse(`${day}T04:00:00Z`);

/** Shares out `total` in whole ms over `count` parts, some small and some large. */
function sharesOf(random: () => number, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 0.15 - Math.log(1 - random()));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.max(SECOND, Math.floor((total * weight) / sum)));
}

/** A visit: stretches of attention one right after the other. Times in ms. */
export function visit(random: () => number, start: number, length: number, places = PLACES): Span[] {
  const spans: Span[] = [];
  const end = start + length;
  let [surface, engagements] = pick(random, places);
  for (let at = start; at < end; ) {
    for (const engagement of engagements) {
      if (at >= end) break;
      const until = Math.min(end, at + Math.floor(between(random, 8 * SECOND, 70 * SECOND)));
      spans.push({ surface, engagement, start: at, end: until });
      at = until;
    }
    [surface, engagements] = pick(random, places);
  }
  return spans;
}

/** A day's attention, visit after visit, from seven in the morning until an hour after midnight. */
export function daySpans(day: LocalDay): SiteSpan[] {
  const random = chance(`ten years, ${day}`);
  const lengths = sharesOf(random, HEAVY.attentionMs, HEAVY.visits);
  const gaps = sharesOf(random, 18 * HOUR - HEAVY.attentionMs, HEAVY.visits);
  const spans: SiteSpan[] = [];
  let at = startOfHistoryDay(day) + 3 * HOUR;
  for (const [index, length] of lengths.entries()) {
    // The square of chance: favourites are visited more.
    const site = SITES[Math.floor(random() ** 2 * SITES.length)] as SiteId;
    spans.push(...visit(random, at, length).map((span) => ({ ...span, site })));
    at += length + (gaps[index] ?? 0);
  }
  return joined(spans);
}

/** Spans as they are stored: those that continue one another are one. */
export function joined(spans: readonly SiteSpan[]): SiteSpan[] {
  const rows: SiteSpan[] = [];
  for (const span of spans) {
    const last = rows.at(-1);
    const continues =
      last?.end === span.start &&
      last.site === span.site &&
      last.surface === span.surface &&
      last.engagement === span.engagement;
    if (last && continues) rows[rows.length - 1] = { ...last, end: span.end };
    else rows.push(span);
  }
  return rows;
}

/** The hours of a day. In this calendar an hour is 3,600 s: ten years of Temporal would take minutes. */
export function dayHours(spans: readonly SiteSpan[]): UsageHour[] {
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

/** One stretch in so many had something against a nudge. */
const SPANS_TO_A_SILENCE = 20;

const silence = (day: LocalDay, { site, surface, start, end }: SiteSpan): Suppression => ({
  at: start,
  until: end,
  day,
  site,
  surface,
  triggers: ['passive'],
  hindrances: ['gap'],
});

/** A day as it is stored while it is recent: every event a row. Nothing that ends after `until` has happened yet. */
export function recentDay(day: LocalDay, until = Number.POSITIVE_INFINITY): HistoryRows {
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
    usage: dayHours(spans).map((hour) => asRow(hour, startOfHistoryDay(day))),
    sittings: daySittings(spans).map((sitting) => asRow(sitting, sitting.end)),
    silences: spans
      .filter((_, index) => index % SPANS_TO_A_SILENCE === 0)
      .map((span) => asRow(silence(day, span), span.end)),
  };
}

/** A day as it is stored once it is long past. */
export function pastDay(day: LocalDay): PastDay & Row {
  const random = chance(`past row, ${day}`);
  const spans = daySpans(day);
  const at = startOfHistoryDay(day) + 31 * DAY;
  const row = { id: uuid(random), createdAt: at, updatedAt: at, ...emptyPastDay(day) };
  return addToPastDay(row, dayHours(spans), daySittings(spans));
}

/** The days from `first` on, `count` of them. */
export const historyDays = (first: LocalDay, count: number): LocalDay[] =>
  Array.from({ length: count }, (_, index) => dayOf(startOfHistoryDay(first) + index * DAY));
