import type messages from '../../public/_locales/en/messages.json';
import { extensionApi } from './extension-api';

/** The key of a text in `public/_locales`. A key that does not exist is a type error. */
export type MessageKey = keyof typeof messages;

/** The stem of a text that depends on a count: `<stem>_one`, `<stem>_other`, … in the locales. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

type Substitution = string | number;

/** A text in the person's language, with its `$1` … `$9` replaced. It is always plain text, never markup. */
export const t = (key: MessageKey, ...substitutions: Substitution[]): string =>
  extensionApi().i18n.getMessage(key, substitutions.map(String));

/** The BCP 47 tag of the language of the texts. The browser's own language may have no translation. */
export const language = (): string => t('language');

/** The direction in which the language of the texts is written. */
export const direction = (): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');

/**
 * A text that depends on a count, in the plural form of its language.
 * `$1` is the count, formatted as numbers are in the language. Other substitutions follow it.
 */
export function counted(stem: CountedKey, count: number, ...more: Substitution[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  const text = t(`${stem}_${form}` as MessageKey, number, ...more);
  return text || t(`${stem}_other` as MessageKey, number, ...more);
}
