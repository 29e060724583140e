import { perLanguage } from './formatter-cache';

const listFormat = perLanguage(
  (language, type: Intl.ListFormatType) => new Intl.ListFormat(language, { type }),
);

/** "Instagram, Reddit, and X". */
export const listText = (items: readonly string[]): string => listFormat('conjunction').format(items);
