import Papa from 'papaparse';
import type { CheckIn } from '../../../domain/journal/check-in';
import type { GratitudeEntry } from '../../../domain/journal/gratitude';
import { instantOn } from '../../../domain/time/days';
import type { Row } from '../../database/schema';
import { type ImportContent, NOTHING_LEFT_OUT } from '../import-content';
import { ImportFault } from '../import-fault';
import { localDays } from './date-order';
import type { ToolInputs } from './tool-inputs';
import { minuteOf } from './written-time';

type CsvRow = Readonly<Record<string, string | undefined>>;

/** The five moods of Daylio by their English names, in the middle of the fifth of our scale that they stand for. */
const DAYLIO_MOODS = new Map([
  ['rad', 90],
  ['good', 70],
  ['meh', 50],
  ['bad', 30],
  ['awful', 10],
]);

/** Longer than any entry of a person, in characters. */
const LONGEST_TEXT = 20_000;

/** The middle of the day, for files that have only its date. */
const NOON = 12 * 60;

/** An id that is the same for the same entry, so that a file brought in twice adds nothing. */
async function idOf(...parts: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Presently (github.com/alisonthemonster/Presently): one entry a day of what someone is glad of. */
async function readPresently(rows: readonly CsvRow[], { calendar }: ToolInputs): Promise<ImportContent> {
  const days = localDays(rows.map(({ entryDate = '' }) => entryDate));
  const gratitude: (GratitudeEntry & Row)[] = [];
  let notes = 0;
  for (const [index, { entryContent = '' }] of rows.entries()) {
    const [day, text] = [days[index] ?? '', entryContent.trim()];
    if (text === '') continue;
    if (text.length > LONGEST_TEXT) {
      notes += 1;
      continue;
    }
    const lived = instantOn(day, NOON, calendar);
    const row = { id: await idOf('presently', day, text), createdAt: lived.at, updatedAt: lived.at };
    gratitude.push({ ...row, ...lived, checkIn: null, place: 0, prompt: null, text, why: null });
  }
  const leftOut = { ...NOTHING_LEFT_OUT, notes };
  return { source: 'presently', device: 'presently', calendar, rows: { gratitude }, leftOut };
}

/** Daylio (daylio.net): moods with a date and a time, activities and notes. Enough has a place for the moods. */
async function readDaylio(rows: readonly CsvRow[], { calendar }: ToolInputs): Promise<ImportContent> {
  const days = localDays(rows.map(({ full_date = '' }) => full_date));
  const checkIns: (CheckIn & Row)[] = [];
  let [moods, notes] = [0, 0];
  for (const [index, { time = '', mood = '', note = '', note_title = '' }] of rows.entries()) {
    const [day, minute] = [days[index] ?? '', minuteOf(time)];
    if (minute === null) throw new ImportFault('broken', 'a time is none');
    if (`${note}${note_title}`.trim() !== '') notes += 1;
    const known = DAYLIO_MOODS.get(mood.trim().toLowerCase());
    if (known === undefined) {
      moods += 1;
      continue;
    }
    const lived = instantOn(day, minute, calendar);
    const row = { id: await idOf('daylio', day, time, mood), createdAt: lived.at, updatedAt: lived.at };
    checkIns.push({ ...row, ...lived, mood: known, comparison: null, patterns: [] });
  }
  const leftOut = { ...NOTHING_LEFT_OUT, moods, notes };
  return { source: 'daylio', device: 'daylio', calendar, rows: { checkIns }, leftOut };
}

/**
 * Reads a journal as CSV, whatever separates its fields.
 * @throws ImportFault when it is no file of a known journal, or not valid
 */
export async function readJournalCsv(text: string, inputs: ToolInputs): Promise<ImportContent> {
  const { data, meta, errors } = Papa.parse<CsvRow>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim(),
  });
  const has = (...names: readonly string[]) => names.every((name) => meta.fields?.includes(name));
  const isPresently = has('entryDate', 'entryContent');
  if (!isPresently && !has('full_date', 'time', 'mood')) {
    throw new ImportFault('unknown', 'the columns of the table are not known');
  }
  if (errors.some(({ type }) => type === 'Quotes'))
    throw new ImportFault('broken', 'a quotation does not end');
  return isPresently ? readPresently(data, inputs) : readDaylio(data, inputs);
}
