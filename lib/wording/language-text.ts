/** The name of a language in that language, "Deutsch", for whoever looks for theirs. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
