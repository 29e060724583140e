import { STORES } from '../../../lib/storage/database/schema';
import { ROW_SCHEMAS } from '../../../lib/storage/transfer/export-document';
import { answerOf, ENTRIES_IN_FILE, entryOf, type ToldAsKept, wordOf } from './told-as-kept';

export type StoredRows = Readonly<Record<string, readonly unknown[]>>;

/** What is wrong with what is stored after a browser was killed; each is a number of rows, and should be 0. */
export interface StoredFaults {
  /** What a page had told the person as kept, and is not there. */
  readonly lost: number;
  /** Rows that are not what a row of their store is, and check-ins and files of which only a part was stored. */
  readonly half: number;
}

interface Words {
  readonly text: string;
  readonly checkIn: string | null;
}

/** Compares what is stored with what the pages have told. */
export function storedFaults(rows: StoredRows, told: ToldAsKept): StoredFaults {
  const entries = (rows.gratitude ?? []) as readonly Words[];
  const texts = new Set(entries.map(({ text }) => text));
  const answers = ((rows.reflections ?? []) as readonly { answer: string }[]).map(({ answer }) => answer);
  const isAnswerThere =
    told.answer === 0 ||
    answers.some(
      (answer) =>
        Number(/\d+/.exec(answer)) >= told.answer && answer === answerOf(Number(/\d+/.exec(answer))),
    );
  const lostWords = [...told.checkIns].filter((word) => !texts.has(word)).length;
  const storedOf = (file: number): number =>
    Array.from({ length: ENTRIES_IN_FILE }, (_, index) => entryOf(file, index)).filter((text) =>
      texts.has(text),
    ).length;
  const lostOfFiles = [...told.files].reduce((sum, file) => sum + ENTRIES_IN_FILE - storedOf(file), 0);
  const partOfFiles = [...told.chosenFiles].filter((file) => storedOf(file) % ENTRIES_IN_FILE !== 0).length;
  return {
    lost: lostWords + lostOfFiles + (isAnswerThere ? 0 : 1),
    half: malformed(rows) + parted(rows, entries) + partOfFiles,
  };
}

const malformed = (rows: StoredRows): number =>
  STORES.reduce(
    (sum, store) =>
      sum + (rows[store] ?? []).filter((row) => !ROW_SCHEMAS[store].safeParse(row).success).length,
    0,
  );

/** Check-ins without their words, and words without their check-in. */
function parted(rows: StoredRows, entries: readonly Words[]): number {
  const checkIns = new Set(((rows.checkIns ?? []) as readonly { id: string }[]).map(({ id }) => id));
  const written = entries.filter(({ text }) => text === wordOf(Number(/\d+/.exec(text))));
  const withWords = new Set(written.map(({ checkIn }) => checkIn));
  return (
    written.filter(({ checkIn }) => checkIn === null || !checkIns.has(checkIn)).length +
    [...checkIns].filter((id) => !withWords.has(id)).length
  );
}
