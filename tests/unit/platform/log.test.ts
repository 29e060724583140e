import { expect, it, vi } from 'vitest';
import { logLine } from '../../../lib/platform/log';

it('a line is logged once, under the name of the extension', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  logLine('a card could not be shown');
  expect(warn.mock.calls).toEqual([['Enough: a card could not be shown']]);
});
