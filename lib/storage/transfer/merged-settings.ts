import { MAX_OWN_SENTENCES, type OwnSentence } from '../../domain/nudges/nudge';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { isSameValue } from '../shapes/stored-shape';

/** What stays with each browser: where it measures, what a machine or a permission decides, and what only now matters. */
const OF_EACH_BROWSER = [
  'sites',
  'secondScreen',
  'reminderNotifies',
  'snoozedUntil',
  'supportShownOn',
  'gentlerOffered',
  'erasedAt',
] as const satisfies readonly (keyof Settings)[];

const isShared = (field: string): boolean => !OF_EACH_BROWSER.some((own) => own === field);

/** The sentences of both; of one that was changed in one of them, this browser's version. */
const bothSentences = (own: readonly OwnSentence[], others: readonly OwnSentence[]): readonly OwnSentence[] =>
  [...own, ...others.filter(({ id }) => own.every((sentence) => sentence.id !== id))].slice(
    0,
    MAX_OWN_SENTENCES,
  );

/** What changes in the settings when those of a file take their place. */
export const replacedSettings = (file: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(file).filter(([field]) => isShared(field)));

/**
 * What changes in the settings when those of a file are added: a setting that the person has not changed here becomes
 * that of the file, and own sentences of both are there.
 */
export const mergedSettings = (own: Settings, file: Settings): Partial<Settings> => ({
  ...Object.fromEntries(
    Object.entries(replacedSettings(file)).filter(([field]) => {
      const name = field as keyof Settings;
      return isSameValue(own[name], DEFAULT_SETTINGS[name]);
    }),
  ),
  ownSentences: bothSentences(own.ownSentences, file.ownSentences),
});
