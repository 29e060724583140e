import { parse } from '@messageformat/parser';
import type { MessageCatalogue } from '../../../build/compiled-catalogue';
import { readings } from './catalogue';

/** Something that people read, and where it is. */
export interface ReadText {
  readonly key: string;
  readonly text: string;
}

/** Each text of a catalogue in each of its forms. */
export const readEachForm = (catalogue: MessageCatalogue): ReadText[] =>
  Object.entries(catalogue).flatMap(([key, { message }]) =>
    readings(parse(message)).map((text) => ({ key, text })),
  );

/** Those texts that a rule finds faulty, a line for each. */
export const faulty = (texts: readonly ReadText[], isFaulty: (text: string) => boolean): string[] =>
  texts.filter(({ text }) => isFaulty(text)).map(({ key, text }) => `${key}: ${text}`);
