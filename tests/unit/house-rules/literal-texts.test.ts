import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../build/catalogue-files';
import { literalTexts } from './literal-texts';
import { filesUnder, textOf } from './sources';

describe('the check of literal texts', () => {
  it.each([
    ['between tags', 'const a = <p>Two words</p>;', ['Two words']],
    ['in braces', "const a = <p>{'word'}</p>;", ['word']],
    ['after a condition', "const a = <>{is && (b ? 'yes' : `no`)}</>;", ['yes', 'no']],
    ['added to another', "const a = <p>{t('key') + ' more'}</p>;", [' more']],
    ['as a name', 'const a = <button aria-label="Close" />;', ['Close']],
    ['as a prop', "const a = <Field label={'Name'} hint={`Some`} />;", ['Name', 'Some']],
    ['in a constant', "const NAMES = { a: 'Please try again' };", ['Please try again']],
    ['in a template', 'const a = `You have $' + '{count} left`;', ['You have …']],
  ])('finds words %s', (_, code, words) => {
    const found = literalTexts('a.tsx', code);
    expect(found).toHaveLength(words.length);
    for (const [at, word] of words.entries()) expect(found[at]).toContain(word.split('…')[0]);
  });

  it('leaves out keys, classes, signs, what is compared, and what an error says', () => {
    const code = `
      if (a === 'some word') throw new Error('It has gone wrong.');
      const b = <p class="two words">{t('greeting')} · {c === 'light' ? '×' : 3}</p>;`;
    expect(literalTexts('a.tsx', code)).toEqual([]);
  });
});

/** What stays the same in every language, and what is said when no language could be loaded. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'components/shared/address-form.tsx': ['example.org'],
  'components/shell/no-texts.tsx': [
    'Enough couldn’t load its texts.',
    'What you stored is still there. Reload this page; if that doesn’t help, restart your browser.',
  ],
  'lib/wording/import-source-text.ts': ['Time Tracker', 'Web Activity Time Tracker'],
};

describe('views', () => {
  it('hold no words of their own', () => {
    const files = [
      'components',
      'entrypoints',
      'lib/content',
      'lib/pages',
      'lib/wording',
      'lib/background',
    ].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']));
    const keys = readCatalogue('en');
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((file) =>
      literalTexts(file, textOf(file))
        .filter((words) => !(words in keys) && !ALLOWED[file]?.includes(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
