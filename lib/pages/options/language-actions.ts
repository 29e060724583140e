import type { PageContext } from '../context';

export type LanguageActions = ReturnType<typeof languageActions>;

/** Which language Enough speaks; the action rejects when it could not be stored. */
export const languageActions = ({ settings }: PageContext) => ({
  /** @param language a BCP 47 tag; `browser` for the browser's own language */
  setLanguage: (language: string): Promise<void> => settings.change(() => ({ language })),
});
