import { type CardPractice, LINES_OF } from '../domain/practice';

/** What a person writes on a card, and how much of it is kept. */
export class CardDraft {
  #lines: readonly string[];
  #kept: readonly string[] | undefined;

  constructor(readonly practice: CardPractice | null) {
    this.#lines = Array.from({ length: practice ? LINES_OF[practice] : 0 }, () => '');
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Whether everything that is written is kept, and something is. */
  get isKept(): boolean {
    return this.#kept !== undefined && this.unkept() === undefined;
  }

  write(index: number, line: string): void {
    this.#lines = this.#lines.map((one, at) => (at === index ? line : one));
  }

  /** What there is to keep: `undefined` when nothing is written, or nothing since it was last kept. */
  unkept(): readonly string[] | undefined {
    const isNew = this.#lines.some((line, at) => line !== this.#kept?.[at]);
    return isNew && this.#lines.some((line) => line.trim() !== '') ? this.#lines : undefined;
  }

  /** These lines were handed over to be kept; `false` takes that back. */
  setKept(lines: readonly string[], kept = true): void {
    if (kept) this.#kept = lines;
    else if (this.#kept === lines) this.#kept = undefined;
  }
}
