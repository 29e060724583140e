import type { CardAnswer, CardRequest } from './card-answer';

/** Something that can be asked for: its button, and what is said once it is done. */
interface OfferedRequest {
  readonly request: CardRequest;
  readonly offer: string;
  readonly done: string;
}

/**
 * The texts of a card besides its sentence, in the language that the person chose. The card holds none of its own. What
 * has an order is a list: Chromium sorts the keys of an object that it hands over to a page.
 */
export interface CardTexts {
  /** The BCP 47 tag of their language, and the direction in which it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The name of the extension, and of the card for assistive technology. */
  readonly name: string;
  readonly label: string;
  /** The buttons of its head, and why it came, in whole sentences. */
  readonly why: string;
  readonly reasons: readonly string[];
  readonly practices: string;
  readonly move: string;
  readonly carryOn: string;
  /** What is said under the sentence: whose words it is, and how the keyboard gets to the card. */
  readonly asides: readonly string[];
  /** The ways out, what is said after each, and what can be asked for then. At the gentlest pace nudges can't be fewer. */
  readonly helped: string;
  readonly leave: string;
  readonly replies: Readonly<Record<CardAnswer, string>>;
  readonly requests: readonly OfferedRequest[];
  /** What can be asked for before an answer, which is none itself. */
  readonly presses: readonly OfferedRequest[];
  /**
   * The practice: what unfolds it, the question of each line (`null` for one that is not asked for), its choices, and
   * the parts of a breath.
   */
  readonly unfold: string;
  readonly questions: readonly (string | null)[];
  readonly choices: readonly (readonly [line: string, text: string])[];
  readonly breath: Readonly<Record<'before' | 'in' | 'inMore' | 'out' | 'done', string>>;
  readonly keep: string;
  /** Shown once something is kept. In it, `NAME_MARK` stands for what was written. */
  readonly kept: string;
  /** Shown after an answer when something was written and not kept. */
  readonly lineWaits: string;
  /** Shown when something could not be stored. */
  readonly trouble: string;
}

/** Stands in a text for what the person writes. No language has this character. */
export const NAME_MARK = '\u{f8ff}';
