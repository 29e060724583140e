import type { Calendar } from '../../lib/domain/time/days';
import { DAY, HOUR, MINUTE } from './domain-rows';

const HALF_HOUR = 30 * MINUTE;
const offsets = new Map<string, number>();

/** By how many ms a zone's clock is ahead of UTC. The zones of these lives change it at full and half hours only. */
function offsetAt(now: number, timeZone: string): number {
  const halfHour = now - (now % HALF_HOUR);
  const key = `${timeZone} ${halfHour}`;
  const zoned = () => Temporal.Instant.fromEpochMilliseconds(halfHour).toZonedDateTimeISO(timeZone);
  const offset = offsets.get(key) ?? zoned().offsetNanoseconds / 1e6;
  offsets.set(key, offset);
  return offset;
}

/** The local day and the minute of the day. A life asks for them every minute, so the zone is rarely consulted. */
export function clockTime(now: number, { timeZone, dayStartHour }: Calendar) {
  const onClock = now + offsetAt(now, timeZone);
  return {
    today: new Date(onClock - dayStartHour * HOUR).toISOString().slice(0, 10),
    minuteOfDay: Math.floor((onClock % DAY) / MINUTE),
  };
}
