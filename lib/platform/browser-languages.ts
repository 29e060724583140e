/** The locale in which the browser itself writes dates, times and numbers, as BCP 47. */
export const browserLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;

/** The languages that the person prefers in the browser, as BCP 47 tags, the dearest first. */
export const browserLanguages = (): readonly string[] => globalThis.navigator?.languages ?? [browserLocale()];
