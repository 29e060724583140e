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

  /** A number that was not used before. */
  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

/** The words of a check-in, and of the answer to the question of the week, by a number. */
export const wordOf = (number: number): string => `mountain ${number}.`;
export const answerOf = (number: number): string => `Answer ${number}.`;

/** How many entries a file has that is brought in, and the words of each. */
export const ENTRIES_IN_FILE = 40;
export const entryOf = (file: number, index: number): string => `file ${file}, entry ${index}.`;
