import { catalogueLanguages } from '../../build/catalogue-files';
import { MADE_UP_LANGUAGES, textsOf } from '../../build/made-up-languages';

/** A place in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a screen reader finds on a complete card, as a browser's tools tell it. */
export interface CardParts {
  /** Its text, line by line, without the names of its buttons and fields. */
  text: string;
  /** The names of its buttons, in order. */
  buttons: readonly string[];
  /** Its fields: the label and the content of each. */
  fields: readonly { name: string; value: string }[];
  /** Its place. */
  box: Box;
}

/** The name of its region in every language, the made-up ones included. */
export const CARD_LABELS: readonly string[] = [
  ...catalogueLanguages(),
  ...Object.keys(MADE_UP_LANGUAGES),
].flatMap((language) => textsOf(language).cardLabel?.message ?? []);

/** A complete card has at least these buttons: one that moves it and one that closes it. */
export const LEAST_BUTTONS = 2;
