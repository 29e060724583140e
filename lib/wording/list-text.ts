import { cachedPerLanguage } from './formatter-cache';

const listFormat = cachedPerLanguage(
  (language, type: Intl.ListFormatType) => new Intl.ListFormat(language, { type }),
);

/** "Instagram, Reddit, and X". */
export const listText = (items: readonly string[]): string => listFormat('conjunction').format(items);
