import { DEFAULT_LANGUAGE_SETTINGS, FALLBACK_LANGUAGE, languageFor } from '../domain/language-choice';
import type { CompiledCatalogue } from './message-runtime';
import { speak } from './translate';

export interface SpokenLanguageDependencies {
  /** Loads the texts of a language, by BCP 47 tag. */
  readonly catalogues: Readonly<Record<string, () => Promise<CompiledCatalogue>>>;
  /** The languages that the person prefers in the browser, the dearest first. */
  readonly browserLanguages: () => readonly string[];
  /** In which dates, times and numbers are written. */
  readonly browserLocale: () => string;
  readonly log: (line: string) => void;
}

/** The language in which this page or worker speaks. One catalogue is loaded at a time. */
export class SpokenLanguage {
  #wanted: string | undefined;
  readonly #failed = new Set<string>();

  constructor(private readonly dependencies: SpokenLanguageDependencies) {}

  /** Begins to load the texts that are wanted unless the person chose another language: the choice is read meanwhile. */
  foresee(): void {
    const language = this.#languageOf(DEFAULT_LANGUAGE_SETTINGS.language);
    // Whoever wants these texts loads them again, and tells of a failure.
    void this.dependencies.catalogues[language]?.().catch(() => undefined);
  }

  /**
   * Speaks the language of a choice from now on; English when its texts do not load, which is logged once.
   * @param choice the setting `language`
   * @returns whether the texts are other ones than before
   */
  async speak(choice: string): Promise<boolean> {
    const language = this.#languageOf(choice);
    if (language === this.#wanted) return false;
    this.#wanted = language;
    const catalogue = (await this.#load(language)) ?? (await this.#load(FALLBACK_LANGUAGE));
    // Another choice may have been made meanwhile.
    if (!catalogue || this.#wanted !== language) return false;
    speak(catalogue, this.dependencies.browserLocale());
    return true;
  }

  #languageOf(choice: string): string {
    const { catalogues, browserLanguages } = this.dependencies;
    return languageFor(choice, browserLanguages(), Object.keys(catalogues));
  }

  async #load(language: string): Promise<CompiledCatalogue | undefined> {
    try {
      const catalogue = await this.dependencies.catalogues[language]?.();
      if (catalogue) return catalogue;
      throw new Error('there is no such catalogue');
    } catch (error) {
      if (!this.#failed.has(language)) {
        this.dependencies.log(`the texts of ${language} could not be loaded: ${String(error)}`);
      }
      this.#failed.add(language);
      return undefined;
    }
  }
}
