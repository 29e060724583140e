import { expect, it } from 'vitest';
import { calendarDayText } from '../../../lib/wording/year-calendar-text';
import { MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('a day of the calendar is told with what is shown of it', () => {
  const day = { day: '2026-11-22', time: 72 * MINUTE, mood: 90, comparing: 2 };
  expect(calendarDayText(day, 'time')).toBe('Sunday, November 22: 1h 12m');
  expect(calendarDayText(day, 'mood')).toBe('Sunday, November 22: good');
  expect(calendarDayText(day, 'comparing')).toBe('Sunday, November 22: 2');
});

it('a day of which nothing is known has a dash', () => {
  const day = { day: '2026-11-22', time: null, mood: null, comparing: 0 };
  expect(calendarDayText(day, 'time')).toBe('Sunday, November 22: –');
  expect(calendarDayText(day, 'mood')).toBe('Sunday, November 22: –');
});
