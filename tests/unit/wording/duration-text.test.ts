import { describe, expect, it } from 'vitest';
import { durationText } from '../../../lib/wording/duration-text';
import { HOUR, MINUTE, SECOND } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

describe('the text of a duration', () => {
  it('is in whole minutes, rounded to the nearest', () => {
    expect(durationText(HOUR + 12 * MINUTE)).toBe('1h 12m');
    expect(durationText(4 * MINUTE + 29 * SECOND)).toBe('4m');
    expect(durationText(4 * MINUTE + 30 * SECOND)).toBe('5m');
    expect(durationText(59 * MINUTE + 40 * SECOND)).toBe('1h');
    expect(durationText(30 * HOUR)).toBe('30h');
  });

  it('is written out in sentences', () => {
    expect(durationText(HOUR + 12 * MINUTE, 'long')).toBe('1 hour 12 minutes');
    expect(durationText(MINUTE, 'long')).toBe('1 minute');
  });

  it('is "under a minute" when it would round to zero, and zero only for no time at all', () => {
    expect(durationText(29 * SECOND)).toBe('under a minute');
    expect(durationText(1)).toBe('under a minute');
    expect(durationText(0, 'long')).toBe('0 minutes');
  });
});
