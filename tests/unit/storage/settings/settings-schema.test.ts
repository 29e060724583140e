import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { isNewer, parseSettings } from '../../../../lib/storage/settings/settings-schema';

describe('stored settings', () => {
  it.each([[null], ['words'], [[]], [{}], [{ version: 99 }], [42]])(
    'fall back to the defaults in one line when %j is stored',
    (stored) => {
      const lines: string[] = [];
      expect(parseSettings(stored, (line) => lines.push(line))).toEqual(DEFAULT_SETTINGS);
      expect(lines).toHaveLength(1);
    },
  );

  it('of a version without alternatives are read as having none, without a line', () => {
    const { alternatives: _, ...older } = { version: 1, ...DEFAULT_SETTINGS, pace: 'often' };
    const lines: string[] = [];
    expect(parseSettings(older, (line) => lines.push(line))).toEqual({ ...DEFAULT_SETTINGS, pace: 'often' });
    expect(lines).toEqual([]);
  });

  it.each([
    [{ version: 1, ...DEFAULT_SETTINGS }, false],
    [{ version: 2 }, true],
    [{ version: '2' }, false],
    [undefined, false],
  ])('%j are of a newer version: %s', (stored, newer) => {
    expect(isNewer(stored)).toBe(newer);
  });
});
