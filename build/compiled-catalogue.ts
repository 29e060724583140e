import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';

/** A text as it is written in a catalogue: ICU MessageFormat, with a note for translators. */
export interface Message {
  readonly message: string;
  readonly description?: string;
}

/** The texts of a language, by key. */
export type MessageCatalogue = Readonly<Record<string, Message>>;

/** What the compiler imports; the runtime hands all of it over instead (`lib/i18n/translate.ts`). */
const IMPORT = /^import \{ ([\w, ]+) \} from "@messageformat\/runtime(\/lib\/cardinals)?";$/gm;

/** What the runtime hands over. Dates and durations are put into words before they are filled in. */
const KNOWN = ['number', 'plural', 'select'];

/** Whether a text is its own result: nothing is filled in, and no apostrophe quotes anything. */
const isPlain = ({ message }: Message): boolean => !/['{}]/.test(message);

/**
 * A script module whose default export takes `number`, `plural`, `select` and `form`, and returns the texts: a string
 * for each, or a function of what is filled in. Nothing is made before that function is called.
 * @throws Error when a text is not ICU MessageFormat, has a plural form that its language has not, or formats dates
 */
export function compiledCatalogue(language: string, catalogue: MessageCatalogue): string {
  const entries = Object.entries(catalogue);
  const plain = entries.filter(([, entry]) => isPlain(entry)).map(([key, { message }]) => [key, message]);
  const made = entries.filter(([, entry]) => !isPlain(entry)).map(([key, { message }]) => [key, message]);
  const code = compileModule(new MessageFormat(language), Object.fromEntries(made));
  const [, texts] = code.split(/^export default /m);
  if (!texts)
    throw new Error('@messageformat/core makes other modules than build/compiled-catalogue.ts reads.');
  const imports = [...code.matchAll(IMPORT)];
  const unknown = imports.flatMap(([, names = '', isForm]) =>
    names.split(', ').filter((name) => !isForm && !KNOWN.includes(name)),
  );
  if (unknown.length > 0 || imports.length !== (code.match(/^import\b/gm)?.length ?? 0)) {
    throw new Error(`A text of ${language} has a format that is not handed over: ${unknown.join(', ')}.`);
  }
  const form = imports.find(([, , isForm]) => isForm)?.[1] ?? 'form';
  return `export default ({ number, plural, select, form: ${form} }) => ({
  ...${JSON.stringify(Object.fromEntries(plain))},
  ...${texts.trim().replace(/;$/, '')}
});\n`;
}
