import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';

const saysNothing = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/**
 * What a person writes on a card. It is handed over as it is written: a page that goes has no time left to say
 * anything. "Keep" only tells the person so.
 */
export class CardDraft {
  #lines: readonly string[];
  #handedOver: readonly string[] | undefined;
  #kept: readonly string[] | undefined;

  constructor(readonly practice: CardPractice | null | undefined) {
    this.#lines = Array.from({ length: practice ? CARD_LINE_COUNTS[practice] : 0 }, () => '');
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Whether the person asked for what is written to be kept, and it is. */
  get isKept(): boolean {
    return this.#kept === this.#lines;
  }

  /** Whether something is written that the person has not asked to be kept yet. */
  get isHalfWritten(): boolean {
    return !this.isKept && !saysNothing(this.#lines);
  }

  write(index: number, line: string): void {
    this.#lines = this.#lines.map((one, at) => (at === index ? line : one));
  }

  /** What there is to hand over; blank lines take back what was handed over before. */
  waiting(): readonly string[] | undefined {
    if (this.#lines === this.#handedOver) return undefined;
    return this.#handedOver || !saysNothing(this.#lines) ? this.#lines : undefined;
  }

  /** These lines were handed over; `false` says that they did not arrive. */
  setHandedOver(lines: readonly string[], arrived = true): void {
    if (arrived) this.#handedOver = lines;
    else if (this.#handedOver === lines) this.#handedOver = undefined;
  }

  /** The person was told that these lines are kept. */
  setKept(lines: readonly string[]): void {
    this.#kept = lines;
  }
}
