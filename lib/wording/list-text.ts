import { wordsLocale } from '../i18n/translate';
import { cachedPerLocale } from './formatter-cache';

const listFormat = cachedPerLocale(
  (type: Intl.ListFormatType) => new Intl.ListFormat(wordsLocale(), { type }),
);

/** "Instagram, Reddit, and X". What has no text is left out: a newer version may have stored what this one has no word for. */
export const listText = (items: readonly string[]): string =>
  listFormat('conjunction').format(items.filter((item) => item !== ''));
