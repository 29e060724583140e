import type messages from '../../public/_locales/en/messages.json';
import { extensionApi } from './extension-api';

/** The name of a text in `public/_locales`; a key that does not exist does not compile. */
export type MessageKey = keyof typeof messages;

/** The stem of a text that depends on a count: `<stem>_one`, `<stem>_other`, … in the locales. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

type Substitution = string | number;

/** A text in the person's language, with `$1` … `$9` filled in. Always plain text, never markup. */
export const t = (key: MessageKey, ...substitutions: Substitution[]): string =>
  extensionApi().i18n.getMessage(key, substitutions.map(String));

/** The BCP 47 tag of the language the texts are in; the browser's own may be one they were not translated to. */
export const language = (): string => t('language');

/** The direction in which that language is written. */
export const direction = (): 'ltr' | 'rtl' => (t('direction') === 'rtl' ? 'rtl' : 'ltr');

/**
 * A text that depends on a count, in the plural form its language asks for.
 * The count is `$1`, written as the language writes numbers; more substitutions follow it.
 */
export function counted(stem: CountedKey, count: number, ...more: Substitution[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  const text = t(`${stem}_${form}` as MessageKey, number, ...more);
  return text || t(`${stem}_other` as MessageKey, number, ...more);
}
