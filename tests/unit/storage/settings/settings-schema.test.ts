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

  it('keep a sentence whose name is not understood, without the name', () => {
    const sentence = { id: '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70', family: 'notice', text: 'Look up.' };
    const read = (from: object) =>
      parseSettings({ version: 1, ownSentences: [{ ...sentence, ...from }] }, () => undefined).ownSentences;
    expect(read({})).toEqual([sentence]);
    expect(read({ from: 'Ines' })).toEqual([{ ...sentence, from: 'Ines' }]);
    expect(read({ from: 'x'.repeat(41) })).toEqual([sentence]);
    expect(read({ from: 7 })).toEqual([sentence]);
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
