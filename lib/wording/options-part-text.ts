import { NUDGE_SENTENCES } from '../domain/nudges/nudge';
import { NUDGE_FAMILIES, type NudgeFamily } from '../domain/nudges/nudge-family';
import { PACES } from '../domain/nudges/pace';
import { TRIGGERS } from '../domain/nudges/trigger';
import type { OptionsPart } from '../domain/options-part';
import { CORNERS } from '../domain/sites/corner';
import { type PlainKey, t } from '../i18n/translate';
import { cornerText } from './corner-text';
import { builtInSentenceText, familyName } from './nudge-text';

const NAMES: Readonly<Record<OptionsPart, PlainKey>> = {
  'often-used': 'oftenUsed',
  sites: 'optionsSites',
  nudges: 'optionsNudges',
  sentences: 'optionsWords',
  reminder: 'optionsReminder',
  'check-ins': 'optionsCheckIns',
  counting: 'optionsCounting',
  language: 'optionsLanguage',
  keyboard: 'optionsShortcuts',
  data: 'optionsData',
  folder: 'optionsFolder',
  privacy: 'optionsPrivacy',
};

/** The texts of each section by which it can be found, besides its name. */
const TEXTS: Readonly<Record<OptionsPart, readonly PlainKey[]>> = {
  'often-used': ['fewerNudges', 'snooze', 'wakeNudges', 'wordsOwn', 'optionsExport'],
  sites: ['moreSites', 'anotherSite', 'mannersTitle', 'mannersNudges', 'mannersCorner', 'optionsAllowAgain'],
  nudges: [
    'optionsPace',
    'fewerNudges',
    'optionsFirstNudge',
    'optionsTriggers',
    'optionsQuietHours',
    'quietHoursSwitch',
    'optionsAlternatives',
    'alternativesHint',
    'optionsWithholding',
    'withholdingHint',
    'optionsLog',
  ],
  sentences: ['wordsOwn', 'wordsOwnHint', 'ownAdd', 'wordsKinds'],
  reminder: ['reminderSwitch', 'reminderNotifies', 'guessSwitch'],
  'check-ins': ['cadenceQuestion', 'cadenceHint'],
  language: ['languageQuestion', 'languageOfBrowser', 'languageHint'],
  counting: ['optionsDayStart', 'optionsSecondScreen', 'optionsSecondScreenHint'],
  keyboard: [
    'shortcut_card',
    'shortcut_popup',
    'shortcut_compared',
    'shortcut_checkIn',
    'shortcut_snooze',
    'shortcutChange',
  ],
  data: [
    'optionsExport',
    'optionsExportHint',
    'optionsImport',
    'optionsImportHint',
    'copiesHint',
    'optionsErase',
    'optionsEraseHint',
  ],
  folder: ['folderLede', 'folderChoose', 'folderShowKey', 'folderSave', 'folderReadFiles'],
  privacy: ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'],
};

/** What else people may call what is in each section. */
const OTHER_WORDS: Readonly<Record<OptionsPart, PlainKey>> = {
  'often-used': 'optionsFindBy_oftenUsed',
  sites: 'optionsFindBy_sites',
  nudges: 'optionsFindBy_nudges',
  sentences: 'optionsFindBy_sentences',
  reminder: 'optionsFindBy_reminder',
  'check-ins': 'optionsFindBy_checkIns',
  counting: 'optionsFindBy_counting',
  language: 'optionsFindBy_language',
  keyboard: 'optionsFindBy_keyboard',
  data: 'optionsFindBy_data',
  folder: 'optionsFindBy_folder',
  privacy: 'optionsFindBy_privacy',
};

/** The name of a section of the options. */
export const optionsPartName = (part: OptionsPart): string => t(NAMES[part]);

/** The texts of the options that the person's choices bring with them. */
interface ChosenTexts {
  /** The names of all sites in the list. */
  readonly siteNames: readonly string[];
  readonly ownSentences: readonly string[];
}

/** All texts by which a section of the options can be found. */
export function optionsPartWords(part: OptionsPart, { siteNames, ownSentences }: ChosenTexts): string[] {
  const texts = [NAMES[part], OTHER_WORDS[part], ...TEXTS[part]].map((key) => t(key));
  if (part === 'sites') texts.push(...siteNames, ...CORNERS.map(cornerText));
  if (part === 'nudges') {
    texts.push(...PACES.map((pace) => t(`pace_${pace}`)), ...TRIGGERS.map((one) => t(`triggerName_${one}`)));
  }
  if (part === 'sentences') texts.push(...nudgeKindWords(), ...ownSentences);
  return texts;
}

/** The texts by which a kind of nudges can be found: its name and its sentences. */
export const familyWords = (family: NudgeFamily): string[] => [
  familyName(family),
  ...NUDGE_SENTENCES.filter((sentence) => sentence.family === family).map(builtInSentenceText),
];

/** The texts by which all kinds of nudges can be found. */
export const nudgeKindWords = (): string[] => [t('wordsKinds'), ...NUDGE_FAMILIES.flatMap(familyWords)];
