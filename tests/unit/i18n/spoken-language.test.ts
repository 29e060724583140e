import { afterEach, describe, expect, it } from 'vitest';
import type { CompiledCatalogue } from '../../../lib/i18n/message-runtime';
import { SpokenLanguage } from '../../../lib/i18n/spoken-language';
import { fallSilent, language, t } from '../../../lib/i18n/translate';
import { madeCatalogue } from '../../builders/made-catalogue';

afterEach(fallSilent);

/** Speaks English, German and Polish, as far as their texts load. */
function speaker(broken: readonly string[] = [], browserLanguages: readonly string[] = ['de-AT', 'en']) {
  const loaded: string[] = [];
  const lines: string[] = [];
  const load = (tag: string) => async (): Promise<CompiledCatalogue> => {
    loaded.push(tag);
    if (broken.includes(tag)) throw new Error('no such file');
    return madeCatalogue(tag, { appName: `Enough in ${tag}` });
  };
  const spoken = new SpokenLanguage({
    catalogues: { en: load('en'), de: load('de'), pl: load('pl') },
    browserLanguages: () => browserLanguages,
    browserLocale: () => 'en-GB',
    log: (line) => lines.push(line),
  });
  return { spoken, loaded, lines };
}

describe('the spoken language', () => {
  it('is the first of the browser’s that there is, and no other catalogue is loaded', async () => {
    const { spoken, loaded } = speaker();
    expect(await spoken.speak('browser')).toBe(true);
    expect([language(), t('appName')]).toEqual(['de', 'Enough in de']);
    expect(loaded).toEqual(['de']);
  });

  it('loads the browser’s texts ahead, and says nothing of it when they do not load', async () => {
    const { spoken, loaded } = speaker();
    spoken.foresee();
    expect(loaded).toEqual(['de']);
    expect(language()).not.toBe('de');

    const { spoken: other, lines } = speaker(['de']);
    other.foresee();
    await other.speak('pl');
    expect(language()).toBe('pl');
    expect(lines).toEqual([]);
  });

  it('changes when another one is chosen, and only then', async () => {
    const { spoken, loaded } = speaker();
    await spoken.speak('browser');
    expect(await spoken.speak('de')).toBe(false);
    expect(await spoken.speak('pl')).toBe(true);
    expect(language()).toBe('pl');
    expect(loaded).toEqual(['de', 'pl']);
  });

  it('is the one that was chosen last when two were chosen at once', async () => {
    const { spoken } = speaker();
    const changes = await Promise.all([spoken.speak('pl'), spoken.speak('en')]);
    expect(language()).toBe('en');
    expect(changes).toEqual([false, true]);
  });

  it('is English when its texts do not load, which is said once', async () => {
    const { spoken, lines } = speaker(['de']);
    expect(await spoken.speak('de')).toBe(true);
    expect(language()).toBe('en');
    await spoken.speak('pl');
    await spoken.speak('de');
    expect(language()).toBe('en');
    expect(lines).toEqual(['the texts of de could not be loaded: Error: no such file']);
  });

  it('stays as it was when English does not load either', async () => {
    const { spoken, lines } = speaker(['de', 'en']);
    await spoken.speak('pl');
    expect(await spoken.speak('de')).toBe(false);
    expect(language()).toBe('pl');
    expect(lines).toHaveLength(2);
  });
});
