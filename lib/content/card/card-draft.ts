import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';

/**
 * What a person writes on a card. It is sent while they write, as a draft, because a page that is left has no time to
 * send anything. Only the "Keep" button makes an entry of it.
 */
export class CardDraft {
  #lines: readonly string[];
  readonly #begun: readonly string[];
  #sent: readonly string[];
  #kept: readonly string[] | undefined;

  /** @param begun what was written on an earlier card of the practice and not kept */
  constructor(practice: CardPractice | null | undefined, begun: readonly string[] = []) {
    const lines = Array.from(
      { length: practice ? CARD_LINE_COUNTS[practice] : 0 },
      (_, at) => begun[at] ?? '',
    );
    this.#lines = lines;
    this.#begun = lines;
    this.#sent = lines;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Whether the person asked to keep what is written, and it is kept. */
  get isKept(): boolean {
    return this.#kept === this.#lines;
  }

  /** Whether something is written that can be kept. */
  get canBeKept(): boolean {
    return !this.isKept && this.#lines.some((line) => line.trim() !== '');
  }

  /** Whether the person has written something on this card that they have not asked to keep yet. */
  get isHalfWritten(): boolean {
    return this.canBeKept && this.#lines !== this.#begun;
  }

  write(index: number, line: string): void {
    this.#lines = this.#lines.map((before, at) => (at === index ? line : before));
  }

  /** The lines to send as a draft; `undefined` for none. Blank lines take back what was sent before. */
  unsent(): readonly string[] | undefined {
    return this.#lines === this.#sent ? undefined : this.#lines;
  }

  /** Marks these lines as sent; `arrived: false` takes that back. */
  setSent(lines: readonly string[], arrived = true): void {
    if (arrived) this.#sent = lines;
    else if (this.#sent === lines) this.#sent = [];
  }

  /** Marks these lines as kept at the person's wish. */
  setKept(lines: readonly string[]): void {
    this.#kept = lines;
  }
}
