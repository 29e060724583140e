/** Where something is half written: in the check-in, in two practices and on cards. */
export const WRITTEN_IN = ['checkIn', 'wins', 'gladFor', 'notice'] as const;
export type WrittenIn = (typeof WRITTEN_IN)[number];

/** What the pages have told the person as kept, and what may have been stored besides. It outlives the browser. */
export class ToldAsKept {
  #numbers = 0;
  /** The words of check-ins. */
  readonly checkIns = new Set<string>();
  /** The number in the latest answer to the question of the week. */
  answer = 0;
  answers = 0;
  /** The numbers of files that were brought in. */
  readonly files = new Set<number>();
  /** Every file that was chosen, whatever became of it. */
  readonly chosenFiles = new Set<number>();
  /** The words of check-ins that were kept before an exchange with the folder that has ended. */
  readonly inFolder = new Set<string>();
  /** The number in the latest draft that another page has found. */
  readonly drafts = new Map<WrittenIn, number>();
  readonly draftCounts: Record<WrittenIn, number> = { checkIn: 0, wins: 0, gladFor: 0, notice: 0 };

  /** A number that was not used before. */
  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

/** The words of a check-in, of the answer to the question of the week, and of any other draft, by a number. */
export const wordOf = (number: number): string => `mountain ${number}.`;
export const answerOf = (number: number): string => `Answer ${number}.`;
export const draftOf = (number: number): string => `begun ${number}.`;

/** How many entries a file has that is brought in, and the words of each. */
export const ENTRIES_IN_FILE = 40;
export const entryOf = (file: number, index: number): string => `file ${file}, entry ${index}.`;
