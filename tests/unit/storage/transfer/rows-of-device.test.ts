import { describe, expect, it } from 'vitest';
import { rowsAsStoredHere } from '../../../../lib/storage/transfer/rows-of-device';
import { MINUTE, sitting, usageHour } from '../../../builders/domain-rows';

const DAY = '2026-11-22';
const row = (id: string) => ({ id, createdAt: 1, updatedAt: 1 });
const start = Date.parse(`${DAY}T10:00:00Z`);
const past = (id: string, day: string) => ({ ...row(id), day, hours: [], sittings: [] });

const content = {
  source: 'enough' as const,
  device: 'other',
  calendar: { timeZone: 'UTC', dayStartHour: 4 },
  rows: {
    pastDays: [past('a', '2026-11-20'), past('b', '2026-11-21')],
    usage: [10, 11, 12].map((hour) => ({
      ...usageHour(DAY, hour, { passiveMs: MINUTE }),
      ...row(`hour ${hour}`),
    })),
    sittings: Array.from({ length: 5 }, (_, at) => ({
      ...sitting({ start: start + at * MINUTE, end: start + (at + 1) * MINUTE }),
      ...row(`sitting ${at}`),
    })),
  },
};

describe('the rows of another browser', () => {
  it('become one row a day, and the page can answer between any two of them', async () => {
    let pauses = 0;
    const stored = await rowsAsStoredHere(content, 'own', async () => {
      pauses += 1;
    });
    expect(stored.pastDays?.map(({ id }) => id).sort()).toEqual([
      'other/2026-11-20',
      'other/2026-11-21',
      'other/2026-11-22',
    ]);
    expect(stored.pastDays?.find(({ day }) => day === DAY)).toMatchObject({
      hours: { length: 3 },
      sittings: { length: 5 },
    });
    expect(pauses).toBe(2 + 3 + 5);
  });
});
