/** A text that depends on what is filled in. */
type MadeText = (values: Readonly<Record<string, unknown>>) => string;

/** The texts of one language, by key. */
export type Catalogue = Readonly<Record<string, string | MadeText>>;

/** What the texts of a language are made with. */
interface MessageRuntime {
  /** A count less an offset, as it is written. */
  readonly number: (language: string, value: number, offset: number) => string;
  /** The text for a count. Texts for exact counts come before those for plural forms. */
  readonly plural: (
    value: number,
    offset: number,
    form: (value: number, isOrdinal?: boolean) => string,
    texts: Readonly<Record<string, unknown>>,
    isOrdinal?: boolean,
  ) => unknown;
  /** The text for a case, or that for `other`. */
  readonly select: (value: string, texts: Readonly<Record<string, unknown>>) => unknown;
  /** The plural form of a count in the language. */
  readonly form: (value: number, isOrdinal?: boolean) => string;
}

/** The module that `build/message-catalogues.ts` makes of a language: nothing is made before it is called. */
export type CompiledCatalogue = (runtime: MessageRuntime) => Catalogue;
