/**
 * The locale in which dates, times and numbers are written, as BCP 47: the browser's own one where it is of the same
 * language as the words. Where it is not, names of days must be in the language of the words, and only the clock,
 * 12 or 24 hours, and the first day of the week are the browser's.
 * @param language the language of the words
 * @param browserLocale the browser's own locale
 */
export function formatLocale(language: string, browserLocale: string): string {
  const own = new Intl.Locale(browserLocale);
  if (own.language === new Intl.Locale(language).language) return browserLocale;
  const { hourCycle } = new Intl.DateTimeFormat(browserLocale, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale(language, hourCycle === undefined ? {} : { hourCycle }).toString();
}
