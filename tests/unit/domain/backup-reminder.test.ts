import { expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/domain/backup-reminder';

const due = (some: Partial<Parameters<typeof isBackupDue>[0]>): boolean =>
  isBackupDue({ today: '2026-11-22', entries: 20, savedOn: null, remindedOn: null, ...some });

it('a copy is reminded of once there is something to lose', () => {
  expect([due({}), due({ entries: 19 }), due({ entries: 0 })]).toEqual([true, false, false]);
});

it('a copy is reminded of when the last one is a month old', () => {
  const days = ['2026-11-22', '2026-10-24', '2026-10-23', '2025-01-01'];
  expect(days.map((savedOn) => due({ savedOn }))).toEqual([false, false, true, true]);
});

it('a copy is reminded of on one day a month, all day', () => {
  const days = ['2026-11-22', '2026-11-21', '2026-10-24', '2026-10-23'];
  expect(days.map((remindedOn) => due({ remindedOn }))).toEqual([true, false, false, true]);
});

it('a day in the future, from a clock that was ahead, keeps no reminder away', () => {
  expect(due({ savedOn: '2030-01-01', remindedOn: '2030-01-01' })).toBe(true);
});
