/** The id of a browser profile among those that share a folder: a random UUID. */
export type DeviceId = string;

/**
 * When something was changed, by a hybrid logical clock (Kulkarni 2014): wall-clock ms, a counter, and the device. It is
 * later than everything that its device had seen, however wrong a clock is. As text, `<time>-<counter>-<device>`, with
 * time and counter in base 36 and filled with zeros: so the order of the texts is the order of the stamps.
 */
export type Stamp = string;

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const LATEST_TIME = 36 ** TIME_DIGITS - 1;
const LARGEST_COUNTER = 36 ** COUNTER_DIGITS - 1;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const STAMP = new RegExp(`^[0-9a-z]{9}-[0-9a-z]{4}-${UUID}$`);
const DEVICE = new RegExp(`^${UUID}$`);

/** Whether a value is the text of a stamp. */
export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && STAMP.test(value);

/** Whether a value is the id of a device. */
export const isDeviceId = (value: unknown): value is DeviceId =>
  typeof value === 'string' && DEVICE.test(value);

/** A stamp is earlier than every other one of its time. `time` in wall-clock ms. */
export function stampAt(time: number, device: DeviceId, counter = 0): Stamp {
  const clipped = Math.min(Math.max(Math.trunc(time), 0), LATEST_TIME);
  return [
    clipped.toString(36).padStart(TIME_DIGITS, '0'),
    counter.toString(36).padStart(COUNTER_DIGITS, '0'),
    device,
  ].join('-');
}

/** The wall-clock ms of a stamp. It may be ahead of every clock. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME_DIGITS), 36);

const counterOf = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(TIME_DIGITS + 1, TIME_DIGITS + 1 + COUNTER_DIGITS), 36);

/** The device that made the change. */
export const deviceOf = (stamp: Stamp): DeviceId => stamp.slice(TIME_DIGITS + COUNTER_DIGITS + 2);

/**
 * The stamp of the next change.
 * @param last the latest stamp that the device has seen, its own or another's; `undefined` for none
 * @param now wall-clock ms
 */
export function stampAfter(last: Stamp | undefined, now: number, device: DeviceId): Stamp {
  const next = stampAt(now, device);
  if (last === undefined || timeOf(next) > timeOf(last)) return next;
  return counterOf(last) < LARGEST_COUNTER
    ? stampAt(timeOf(last), device, counterOf(last) + 1)
    : stampAt(timeOf(last) + 1, device);
}

/** The later one of two stamps. */
export const laterOf = (a: Stamp | undefined, b: Stamp): Stamp => (a === undefined || a < b ? b : a);

/** The latest of some stamps; `undefined` when there is none. */
export function latestStamp(stamps: Iterable<Stamp>): Stamp | undefined {
  let latest: Stamp | undefined;
  for (const stamp of stamps) latest = laterOf(latest, stamp);
  return latest;
}
