import { language } from '../../lib/platform/i18n';

/** "Instagram, Reddit, and X". */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
