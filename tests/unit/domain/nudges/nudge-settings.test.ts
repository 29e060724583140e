import { expect, it } from 'vitest';
import { FIRST_NUDGE_MINUTES, isSnoozed, LONGEST_SNOOZE } from '../../../../lib/domain/nudges/nudge-settings';

it('the first nudge is due after 5 to 20 minutes, usually 8', () => {
  expect(FIRST_NUDGE_MINUTES).toEqual({ least: 5, most: 20, usual: 8 });
});

it('a snooze ends at the instant it was set to', () => {
  expect(isSnoozed({ snoozedUntil: 500 }, 499)).toBe(true);
  expect(isSnoozed({ snoozedUntil: 500 }, 500)).toBe(false);
  expect(isSnoozed({ snoozedUntil: null }, 0)).toBe(false);
});

it('a snooze of more than seven days was set by a clock that was ahead, and does not count', () => {
  const snoozed = { snoozedUntil: LONGEST_SNOOZE + 100 };
  expect(isSnoozed(snoozed, 99)).toBe(false);
  expect(isSnoozed(snoozed, 100)).toBe(true);
});
