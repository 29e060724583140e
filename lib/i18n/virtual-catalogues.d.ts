declare module 'virtual:page-catalogues' {
  /** Loads the texts of a language, by BCP 47 tag. */
  export const CATALOGUES: Readonly<
    Record<string, () => Promise<import('./message-runtime').CompiledCatalogue>>
  >;
}

declare module 'virtual:background-catalogues' {
  /** Yields the texts that the background makes in a language, by BCP 47 tag. */
  export const CATALOGUES: Readonly<
    Record<string, () => Promise<import('./message-runtime').CompiledCatalogue>>
  >;
}
