import { expect, it, vi } from 'vitest';
import { failureText, logLine } from '../../../lib/platform/log';

it('a line is logged once, under the name of the extension', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  logLine('a card could not be shown');
  expect(warn.mock.calls).toEqual([['Enough: a card could not be shown']]);
});

it.each<[string, unknown, string]>([
  ['an error', new TypeError('no Window'), 'TypeError: no Window'],
  ['a thrown value that is no error', 'late', 'late'],
  ['an error of another realm', { message: 'no Window' }, 'Error: no Window'],
  ['nothing', undefined, 'undefined'],
  [
    'an error with an address',
    new Error('Cannot access "https://x.com/anna?a=b".'),
    'Error: Cannot access "(an address)".',
  ],
])('a failure is described without addresses: %s', (_, error, text) => {
  expect(failureText(error)).toBe(text);
});
