import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  isDeviceId,
  isStamp,
  stampAfter,
  stampAt,
  timeOf,
} from '../../../../lib/domain/folder/stamp';

const ONE = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const NOW = 1_795_000_000_000;

describe('a stamp', () => {
  it('is later than every stamp its device has seen, whatever the clock says', () => {
    const time = fc.integer({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(fc.array(time, { minLength: 2, maxLength: 30 }), (times) => {
        let last: string | undefined;
        for (const [index, now] of times.entries()) {
          const next = stampAfter(last, now, index % 2 === 0 ? ONE : OTHER);
          expect(isStamp(next)).toBe(true);
          if (last !== undefined && timeOf(last) < 36 ** 9 - 1) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('has the time of the clock where nothing later was seen', () => {
    expect(timeOf(stampAfter(stampAt(NOW - 1, OTHER), NOW, ONE))).toBe(NOW);
    expect(deviceOf(stampAt(NOW, ONE))).toBe(ONE);
  });

  it('sorts by time, then by counter, then by device', () => {
    const stamps = [stampAt(NOW, ONE), stampAt(NOW, OTHER), stampAt(NOW, ONE, 1), stampAt(NOW + 1, ONE)];
    expect([...stamps].reverse().sort()).toEqual(stamps);
  });

  it('goes to the next millisecond when its counter is full', () => {
    const full = stampAt(NOW, ONE, 36 ** 4 - 1);
    expect(timeOf(stampAfter(full, NOW, ONE))).toBe(NOW + 1);
  });

  it.each(['', 'x', `${stampAt(NOW, ONE)} `, stampAt(NOW, 'no-device'), 5, null])('is not %s', (value) => {
    expect(isStamp(value)).toBe(false);
  });

  it('is made by a device with a UUID', () => {
    expect(isDeviceId(ONE)).toBe(true);
    expect(isDeviceId('../11111111-1111-4111-8111-111111111111')).toBe(false);
    expect(isDeviceId(undefined)).toBe(false);
  });
});
