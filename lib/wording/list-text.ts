import { cachedPerLanguage } from './formatter-cache';

const listFormat = cachedPerLanguage(
  (language, type: Intl.ListFormatType) => new Intl.ListFormat(language, { type }),
);

/** "Instagram, Reddit, and X". What has no text is left out: a newer version may have stored what this one has no word for. */
export const listText = (items: readonly string[]): string =>
  listFormat('conjunction').format(items.filter((item) => item !== ''));
