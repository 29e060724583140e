import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writtenLines } from '../../../lib/domain/journal/written-line';
import { journalCsv, journalMarkdown, timeCsv } from '../../../lib/wording/copy-text';
import { useEnglishTexts } from '../../builders/english-texts';
import {
  caughtComparison,
  checkIn,
  gratitudeEntry,
  guess,
  lived,
  plan,
  practiceEntry,
} from '../../builders/journal-rows';

useEnglishTexts();

const AT = Date.UTC(2026, 10, 22, 12);
const at = lived(AT, '2026-11-22');

const journal = (some: Partial<Parameters<typeof writtenLines>[0]> = {}) =>
  writtenLines({
    checkIns: [],
    caughtComparisons: [],
    guesses: [],
    practices: [],
    gratitude: [],
    plans: [],
    reflections: [],
    ...some,
  });

const gladOf = (text: string) =>
  journal({ gratitude: [{ id: 'g', ...gratitudeEntry({ ...at, text, why: null }) }] });

const rowsOf = (csv: string) => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: 'greedy' }).data;
};

describe('time as a table', () => {
  it('has a row for each hour, site and kind of page', () => {
    const hour = { day: '2026-11-22', hour: 9, site: 'instagram', surface: 'feed' } as const;
    expect(rowsOf(timeCsv([{ ...hour, passiveMs: 61_400, activeMs: 0 }]))).toEqual([
      {
        ...{ day: '2026-11-22', hour: '9', site: 'Instagram', page: 'feed' },
        ...{ passive_seconds: '61', active_seconds: '0' },
      },
    ]);
  });

  it('runs no formula, also not from the address of a site', () => {
    const hour = { day: '2026-11-22', hour: 9, site: '=cmd', surface: 'feed' } as const;
    expect(rowsOf(timeCsv([{ ...hour, passiveMs: 0, activeMs: 0 }]))[0]?.site).toBe("'=cmd");
  });
});

describe('the journal as a table', () => {
  it('has everything that was written, the earliest first, at the time it was lived', () => {
    const lines = journal({
      checkIns: [{ id: 'k', ...checkIn({ ...lived(AT + 5, '2026-11-22'), mood: 50 }) }],
      gratitude: [{ id: 'g', ...gratitudeEntry({ ...at, text: 'rain', why: 'it was warm' }) }],
      practices: [
        { id: 'p', ...practiceEntry({ ...lived(AT - 86_400_000, '2026-11-21'), lines: ['envy'] }) },
      ],
      plans: [{ id: 'l', ...plan(lived(AT + 9, '2026-11-22')) }],
      caughtComparisons: [{ id: 'c', ...caughtComparison(lived(AT + 7, '2026-11-22')) }],
      guesses: [{ id: 's', ...guess({ ...lived(AT + 10, '2026-11-22'), week: '2026-W46' }) }],
      reflections: [{ ...lived(AT + 11, '2026-11-22'), week: '2026-W47', question: 1, answer: 'yes' }],
    });
    const rows = rowsOf(journalCsv(lines));
    expect(rows.map(({ day }) => day)).toEqual(['2026-11-21', ...Array(6).fill('2026-11-22')]);
    expect(rows[1]).toMatchObject({ time: '13:00', text: 'rain\nit was warm', mood: '' });
    expect(rows[2]).toMatchObject({ kind: 'You checked in.', mood: '50' });
    expect(rows.at(-2)).toMatchObject({
      kind: 'You guessed your time before you saw the week.',
      text: expect.stringMatching(/^November 9.*15, 2026: 5 hours 30 minutes, 25% of it taking part$/),
    });
    expect(rows.at(-1)).toMatchObject({ text: 'yes' });
  });

  it('gives every text back as it was written, except for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [row] = rowsOf(journalCsv(gladOf(text)));
        expect(row?.text).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://x.example";"a")'])(
    'runs no formula: %j',
    (text) => {
      expect(rowsOf(journalCsv(gladOf(text)))[0]?.text?.startsWith("'")).toBe(true);
    },
  );
});

describe('the journal as a text', () => {
  it('has a heading for each day, and words as quotations', () => {
    expect(journalMarkdown(gladOf('rain\non the roof'))).toMatch(
      /^# My journal\n\n## November 22, 2026\n\n\*\*1:00\sPM\*\* [^\n]+\n\n> rain\n> on the roof\n$/,
    );
  });

  it.each([
    ['# loud', '> \\# loud'],
    ['1. first', '> \\1. first'],
    ['<b>x</b>', '> \\<b\\>x\\</b\\>'],
    ['*so* _very_', '> \\*so\\* \\_very\\_'],
  ])('shows %j as it was written', (text, line) => {
    expect(journalMarkdown(gladOf(text))).toContain(`\n${line}\n`);
  });
});
