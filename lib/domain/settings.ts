import { DEFAULT_MEASURING_SETTINGS, type MeasuringSettings } from './attention/measuring-settings';
import { DEFAULT_JOURNAL_SETTINGS, type JournalSettings } from './journal/journal-settings';
import { DEFAULT_LANGUAGE_SETTINGS, type LanguageSettings } from './language-choice';
import { DEFAULT_NUDGE_SETTINGS, type NudgeSettings } from './nudges/nudge-settings';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from './reminder';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from './sites/site-choice';

/**
 * What the person decided, stored as one value. It is composed of the slices of its subjects, so that a rule can
 * take the slice it needs. A slice never imports this file.
 */
export interface Settings
  extends SiteSettings,
    NudgeSettings,
    JournalSettings,
    MeasuringSettings,
    ReminderSettings,
    LanguageSettings {
  /** Wall-clock ms when everything was last erased; `null` for never. Nothing from before may be stored again. */
  readonly erasedAt: number | null;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_SITE_SETTINGS,
  ...DEFAULT_NUDGE_SETTINGS,
  ...DEFAULT_JOURNAL_SETTINGS,
  ...DEFAULT_MEASURING_SETTINGS,
  ...DEFAULT_REMINDER_SETTINGS,
  ...DEFAULT_LANGUAGE_SETTINGS,
  erasedAt: null,
};
