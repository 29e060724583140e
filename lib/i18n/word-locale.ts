/**
 * The locale whose words stand among the texts: names of days and months, units, "and", as BCP 47. It is the browser's
 * own one where that is of the language of the texts. Else it is that language, as it is written where the browser is
 * from: with the browser's region, clock and digits.
 * @param language the language of the texts
 * @param browserLocale the browser's own locale
 */
export function wordLocale(language: string, browserLocale: string): string {
  const [words, own] = [new Intl.Locale(language), new Intl.Locale(browserLocale)];
  if (own.language === words.language && (own.script ?? words.script) === (words.script ?? own.script)) {
    return browserLocale;
  }
  const region = words.region ?? own.maximize().region;
  const clock = new Intl.DateTimeFormat(browserLocale, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale(language, {
    ...(region !== undefined && { region }),
    ...(clock.hourCycle !== undefined && { hourCycle: clock.hourCycle }),
    numberingSystem: clock.numberingSystem,
  }).toString();
}
