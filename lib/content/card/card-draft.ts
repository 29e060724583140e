import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/**
 * What a person writes on a card. It is sent while they write, because a page that is left has no time to send
 * anything. The "Keep" button only makes the card say that it is kept.
 */
export class CardDraft {
  #lines: readonly string[];
  #sent: readonly string[] | undefined;
  #kept: readonly string[] | undefined;

  constructor(readonly practice: CardPractice | null | undefined) {
    this.#lines = Array.from({ length: practice ? CARD_LINE_COUNTS[practice] : 0 }, () => '');
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Whether the person asked to keep what is written, and it is kept. */
  get isKept(): boolean {
    return this.#kept === this.#lines;
  }

  /** Whether something is written that the person has not asked to keep yet. */
  get isHalfWritten(): boolean {
    return !this.isKept && !isBlank(this.#lines);
  }

  write(index: number, line: string): void {
    this.#lines = this.#lines.map((before, at) => (at === index ? line : before));
  }

  /** The lines to send; `undefined` for none. Blank lines take back what was sent before. */
  unsent(): readonly string[] | undefined {
    if (this.#lines === this.#sent) return undefined;
    return this.#sent || !isBlank(this.#lines) ? this.#lines : undefined;
  }

  /** Marks these lines as sent; `arrived: false` takes that back. */
  setSent(lines: readonly string[], arrived = true): void {
    if (arrived) this.#sent = lines;
    else if (this.#sent === lines) this.#sent = undefined;
  }

  /** Marks these lines as kept at the person's wish. */
  setKept(lines: readonly string[]): void {
    this.#kept = lines;
  }
}
