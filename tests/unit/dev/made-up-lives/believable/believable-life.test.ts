import { describe, expect, it } from 'vitest';
import { believableLife } from '../../../../../dev/made-up-lives/believable/believable-life';
import { hoursOfPast } from '../../../../../lib/domain/attention/compaction';
import type { Sitting } from '../../../../../lib/domain/attention/sitting';
import { sumBy, totalMs } from '../../../../../lib/domain/attention/usage';
import { COMPARISON_EFFECTS } from '../../../../../lib/domain/journal/caught-comparison';
import { COMPARISONS, PATTERNS } from '../../../../../lib/domain/journal/check-in';
import { CARD_LINE_COUNTS, GUIDED_PRACTICES } from '../../../../../lib/domain/journal/practice';
import { MAX_TEXT_LENGTH } from '../../../../../lib/domain/journal/text-limits';
import { sentenceKey } from '../../../../../lib/domain/nudges/nudge';
import { type Calendar, dayAfter, localDay, weekOf } from '../../../../../lib/domain/time/days';
import { siteById } from '../../../../../lib/sites/registry';
import { STORES } from '../../../../../lib/storage/database/schema';
import { DAY, HOUR, instant, MINUTE } from '../../../../builders/domain-rows';

const BERLIN: Calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const NOW = instant('2026-11-21T22:15:00+01:00');
const { rows, settings } = believableLife(NOW, BERLIN);

const hours = [...rows.pastDays.flatMap(hoursOfPast), ...rows.usage];
type Seat = Pick<Sitting, 'site' | 'start' | 'end' | 'passiveMs' | 'activeMs'>;
const sittings: Seat[] = [
  ...rows.pastDays.flatMap((past) =>
    past.sittings.map(([site, start, end, passiveMs, activeMs]) => ({
      site,
      start,
      end,
      passiveMs,
      activeMs,
    })),
  ),
  ...rows.sittings,
].sort((a, b) => a.start - b.start);

describe('the made-up twelve weeks', () => {
  it('are the same each time, and end now', () => {
    expect(believableLife(NOW, BERLIN)).toEqual({ rows, settings });
    const days = [...new Set(hours.map(({ day }) => day))].sort();
    expect(days[0]?.slice(0, 7)).toBe('2026-08');
    expect(days.at(-1)).toBe('2026-11-21');
    expect(new Set(days.map(weekOf)).size).toBe(12);
    const instants = Object.values(rows).flatMap((list: readonly object[]) =>
      list.flatMap((row) =>
        ['at', 'end', 'createdAt'].map((field) => (row as Record<string, number>)[field] ?? 0),
      ),
    );
    expect(Math.max(...instants)).toBeLessThanOrEqual(NOW);
  });

  it.each(['2026-11-01T05:30:00Z', '2026-03-30T04:00:00Z'])('fit together whatever now is: %s', (at) => {
    const life = believableLife(instant(at), { timeZone: 'America/New_York', dayStartHour: 4 }).rows;
    const attention = [...life.pastDays.flatMap(hoursOfPast), ...life.usage].reduce(
      (sum, one) => sum + totalMs(one),
      0,
    );
    const seated = [
      ...life.pastDays.flatMap((past) => past.sittings.map(([, , , passive, active]) => passive + active)),
      ...life.sittings.map(totalMs),
    ].reduce((sum, one) => sum + one, 0);
    expect(attention).toBe(seated);
  });

  it('are rows, each with an id of its own', () => {
    const ids = STORES.flatMap((store) => rows[store].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('add up: hours, sittings and spans hold the same attention on every site', () => {
    const bySite = (list: readonly Parameters<typeof totalMs>[0][]) =>
      Object.fromEntries([...sumBy(list as readonly Seat[], ({ site }) => site)].sort());
    expect(bySite(hours)).toEqual(bySite(sittings));
    const recent = rows.spans.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(recent).toBe(rows.sittings.reduce((sum, sitting) => sum + totalMs(sitting), 0));
    for (const { site } of hours) expect(siteById(site)?.id).toBe(site);
  });

  it('have one sitting after the other, none of them endless', () => {
    for (const [index, { start, end, ...rest }] of sittings.entries()) {
      expect(totalMs(rest)).toBe(end - start);
      expect(end - start).toBeLessThan(90 * MINUTE);
      expect(start - (sittings[index - 1]?.end ?? 0)).toBeGreaterThan(5 * MINUTE);
    }
  });

  it('have more time in evenings than in mornings, and a different total in every week', () => {
    const within = (from: number, to: number) =>
      hours.filter(({ hour }) => hour >= from && hour < to).reduce((sum, one) => sum + totalMs(one), 0);
    expect(within(20, 24)).toBeGreaterThan(2 * within(4, 10));
    const weeks = [...sumBy(hours, ({ day }) => weekOf(day)).values()].map((one) => totalMs(one) / HOUR);
    for (const week of weeks) expect(week).toSatisfy((some: number) => some > 0.5 && some < 14);
    expect(Math.max(...weeks)).toBeGreaterThan(2 * Math.min(...weeks));
  });

  it('have nudges within sittings, some of them withheld, none too often', () => {
    const { moments } = rows;
    for (const { at, site, sittingStart, day } of moments) {
      const sitting = sittings.find((one) => one.site === site && one.start === sittingStart);
      expect(sitting && at > sitting.start && at <= sitting.end).toBe(true);
      expect(day).toBe(localDay(at, BERLIN));
    }
    const count = (outcome: string) => moments.filter((one) => one.outcome === outcome).length;
    expect(count('withheld')).toBeGreaterThanOrEqual(20);
    expect(moments.length - count('withheld')).toBeGreaterThanOrEqual(20);
    for (const outcome of ['helpful', 'faded', 'carriedOn', 'closedTab'])
      expect(count(outcome)).toBeGreaterThan(0);
    const shown = moments.filter(({ outcome }) => outcome !== 'withheld');
    for (const [index, moment] of shown.entries()) {
      const before = shown.slice(0, index);
      expect(moment.family).not.toBe(before.at(-1)?.family);
      const lately = before.filter(({ at }) => at > moment.at - 14 * DAY).map(sentenceKey);
      expect(lately).not.toContain(sentenceKey(moment));
    }
  });

  it('end a sitting at once where the tab was closed', () => {
    for (const { at, sittingStart, site } of rows.moments.filter(({ outcome }) => outcome === 'closedTab')) {
      expect(sittings.find((one) => one.site === site && one.start === sittingStart)?.end).toBe(at);
    }
  });

  it('have check-ins and gratitude entries as the popup stores them', () => {
    const { checkIns, gratitude } = rows;
    expect(checkIns.length).toBeGreaterThan(24);
    for (const { at, day, mood, comparison, patterns } of checkIns) {
      expect(day).toBe(localDay(at, BERLIN));
      expect(mood).toSatisfy((value: number) => Number.isInteger(value) && value >= 0 && value <= 100);
      expect(comparison === null || COMPARISONS.includes(comparison)).toBe(true);
      expect(patterns).toEqual(PATTERNS.filter((pattern) => patterns.includes(pattern)));
    }
    for (const { checkIn, text, day } of gratitude) {
      expect(checkIn === null || checkIns.find(({ id }) => id === checkIn)?.day === day).toBe(true);
      expect(text.length).toSatisfy((length: number) => length > 0 && length <= MAX_TEXT_LENGTH);
    }
    expect(gratitude.some(({ why }) => why !== null)).toBe(true);
    expect(gratitude.some(({ text }) => /\p{Script=Arabic}/u.test(text))).toBe(true);
  });

  it('have comparisons caught within sittings, at most one in each, with answers of every kind', () => {
    const caught = rows.caughtComparisons;
    expect(caught.length).toBeGreaterThan(12);
    const seats = caught.map(({ at, site, day }) => {
      expect(day).toBe(localDay(at, BERLIN));
      return sittings.findIndex((one) => one.site === site && one.start < at && at <= one.end);
    });
    expect(Math.min(...seats)).toBeGreaterThanOrEqual(0);
    expect(new Set(seats).size).toBe(caught.length);
    expect(new Set(caught.map(({ effect }) => effect))).toEqual(new Set([...COMPARISON_EFFECTS, null]));
  });

  it('have guesses about earlier weeks, made after them, but none about the last one that is over', () => {
    const { guesses } = rows;
    expect(guesses.length).toBeGreaterThan(6);
    for (const { week, day, minutes, activeShare } of guesses) {
      expect(week).toBe(weekOf(dayAfter(day, -7)));
      expect(week < weekOf(localDay(NOW - 7 * 24 * 3_600_000, BERLIN))).toBe(true);
      expect(minutes).toBeGreaterThan(0);
      expect(activeShare === null || (activeShare >= 0 && activeShare <= 1)).toBe(true);
    }
    expect(new Set(guesses.map(({ week }) => week)).size).toBe(guesses.length);
  });

  it('have practices of all kinds, on cards and guided, and follow-ups of the brave ones', () => {
    const { practices, moments, plans } = rows;
    const kinds = new Set(practices.map(({ practice }) => practice));
    const apart = ['plan', 'gratitude'];
    expect(GUIDED_PRACTICES.filter((one) => !kinds.has(one))).toEqual(expect.arrayContaining(apart));
    expect(GUIDED_PRACTICES.filter((one) => !kinds.has(one))).toHaveLength(apart.length);
    expect(rows.gratitude.some(({ checkIn }) => checkIn === null)).toBe(true);
    for (const { practice, lines, moment, followUp } of practices) {
      expect(followUp !== null).toBe(practice === 'braveStep');
      if (moment === null) continue;
      expect(moments.find(({ id }) => id === moment)?.outcome).toBe('helpful');
      expect(lines).toHaveLength(CARD_LINE_COUNTS[practice as keyof typeof CARD_LINE_COUNTS]);
    }
    expect(practices.some(({ moment }) => moment !== null)).toBe(true);
    const turns = [...practices, ...plans].flatMap(({ followUp }) => followUp ?? []);
    expect(new Set(turns.map(({ turn }) => turn))).toEqual(new Set(['well', 'mixed', 'hard', null]));
    const today = localDay(NOW, BERLIN);
    for (const { askOn, turn } of turns) expect(turn === null || askOn <= today).toBe(true);
  });

  it('have plans made before their week, and one answer to a week', () => {
    for (const { day, week } of rows.plans) expect(weekOf(dayAfter(day, 1))).toBe(week);
    const weeks = rows.reflections.map(({ week }) => week);
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(weeks).toHaveLength(10);
  });
});
