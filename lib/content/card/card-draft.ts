import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';

/**
 * What a person writes on a card. It is sent while they write, as a draft, because a page that is left has no time to
 * send anything. Only the "Keep" button makes an entry of it.
 */
export interface CardDraft {
  readonly lines: readonly string[];
  /** Whether the person asked to keep what is written, and it is kept. */
  readonly isKept: boolean;
  /** Whether something is written that can be kept. */
  readonly canBeKept: boolean;
  /** Whether the person has written something on this card that they have not asked to keep yet. */
  readonly isHalfWritten: boolean;
  write(index: number, line: string): void;
  /** The lines to send as a draft; `undefined` for none. Blank lines take back what was sent before. */
  unsent(): readonly string[] | undefined;
  /** Marks these lines as sent; `arrived: false` takes that back. */
  setSent(lines: readonly string[], arrived?: boolean): void;
  /** Marks these lines as kept at the person's wish. */
  setKept(lines: readonly string[]): void;
}

/** @param begun what was written on an earlier card of the practice and not kept */
export function startCardDraft(
  practice: CardPractice | null | undefined,
  begun: readonly string[] = [],
): CardDraft {
  let lines: readonly string[] = Array.from(
    { length: practice ? CARD_LINE_COUNTS[practice] : 0 },
    (_, at) => begun[at] ?? '',
  );
  const atFirst = lines;
  let sent = lines;
  let kept: readonly string[] | undefined;
  return {
    get lines() {
      return lines;
    },
    get isKept() {
      return kept === lines;
    },
    get canBeKept() {
      return kept !== lines && lines.some((line) => line.trim() !== '');
    },
    get isHalfWritten() {
      return this.canBeKept && lines !== atFirst;
    },
    write(index, line) {
      lines = lines.map((before, at) => (at === index ? line : before));
    },
    unsent: () => (lines === sent ? undefined : lines),
    setSent(these, arrived = true) {
      if (arrived) sent = these;
      else if (sent === these) sent = [];
    },
    setKept(these) {
      kept = these;
    },
  };
}
