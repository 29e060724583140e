import { describe, expect, it } from 'vitest';
import { loadFailureText } from '../../../lib/wording/load-failure-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

describe('what is said when data could not be read', () => {
  it.each([
    [new DOMException('newer', 'VersionError'), 'A newer version of Enough saved your data.'],
    [
      Object.assign(new Error('blocked'), { name: 'DatabaseBlockedError' }),
      'An Enough page you opened before an update is still open.',
    ],
    [new DOMException('full', 'QuotaExceededError'), 'Your data couldn’t be read just now.'],
    ['anything', 'Your data couldn’t be read just now.'],
    [undefined, 'Your data couldn’t be read just now.'],
  ])('names the cause where it is known (%#)', (failure, title) => {
    expect(loadFailureText(failure).title).toBe(title);
  });
});
