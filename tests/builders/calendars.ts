import fc from 'fast-check';
import type { Calendar, LocalDay } from '../../lib/domain/time/days';
import { HOUR, instant } from './domain-rows';

/** Zones in which something is unusual: when clocks shift, by how much, or the offset itself. */
const UNUSUAL_ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'America/Nuuk',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];

export const zones = fc.oneof(
  fc.constantFrom(...UNUSUAL_ZONES),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
);

export const calendars: fc.Arbitrary<Calendar> = fc.record({
  timeZone: zones,
  dayStartHour: fc.integer({ min: 0, max: 23 }),
});

/** Instants near which clocks are shifted somewhere in 2026. */
const SHIFTS = [
  '2026-02-15T02:00:00Z',
  '2026-03-08T07:00:00Z',
  '2026-03-28T22:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-04-05T03:00:00Z',
  '2026-09-06T04:00:00Z',
  '2026-10-03T15:30:00Z',
  '2026-10-24T21:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T06:00:00Z',
].map(instant);

/** Instants of some ten years, with many near a shift of clocks. */
export const instants = fc.oneof(
  fc.integer({ min: instant('2020-01-01T00:00:00Z'), max: instant('2031-01-01T00:00:00Z') }),
  fc
    .tuple(fc.constantFrom(...SHIFTS), fc.integer({ min: -6 * HOUR, max: 6 * HOUR }))
    .map(([shift, offset]) => shift + offset),
);

/** Days of some ten years, with many near a shift of clocks. */
export const daysAroundShifts: fc.Arbitrary<LocalDay> = instants.map((at) =>
  new Date(at).toISOString().slice(0, 10),
);

const readings = new Map<string, Intl.DateTimeFormat>();

/** Date and hour on a wall clock, read without Temporal. */
export function clockReading(at: number, timeZone: string): { date: string; hour: number } {
  let format = readings.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
    readings.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
}
