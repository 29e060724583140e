import type { AimEntry } from '../domain/journal/aim';
import { type Aim, type FoundAnswer, INTENTS } from '../domain/journal/practice';
import { t } from '../i18n/translate';
import { durationText } from './duration-text';
import { isolatedText } from './isolated-text';

const MINUTE = 60_000;

/** "10 minutes". */
export const aimMinutesText = (minutes: number): string => durationText(minutes * MINUTE, 'long');

const intentOf = ({ lines: [line], aim }: Pick<AimEntry, 'lines' | 'aim'>) =>
  aim.inWords ? undefined : INTENTS.find((one) => one === line);

/** What a card asks about an aim: "You came for: a message from Ines. Did you find it?" */
export function aimQuestionText(entry: Pick<AimEntry, 'lines' | 'aim'>): string {
  const intent = intentOf(entry);
  if (intent) return t(`aimAsk_${intent}`);
  const [words = ''] = entry.lines;
  return words === '' ? t('aimAskOpen') : t('aimAsk', { aim: isolatedText(words) });
}

/** What a person said they go to a site for, to stand in a text of ours; empty when they did not say. */
export function aimText(entry: Pick<AimEntry, 'lines' | 'aim'>): string {
  const intent = intentOf(entry);
  if (intent) return t(`intent_${intent}`);
  const [words = ''] = entry.lines;
  return words === '' ? '' : isolatedText(words);
}

/** What was asked, and the answer: "You came for: a message from Ines. Did you find it? Partly." */
export const aimAnswerText = (entry: Pick<AimEntry, 'lines' | 'aim'>, found: FoundAnswer): string =>
  t('aimAnswered', { question: aimQuestionText(entry), answer: t(`aimFound_${found}`) });

/** About how long they meant to stay, as a sentence; `null` when they did not say. */
export const aimStayText = ({ minutes }: Aim): string | null =>
  minutes === null ? null : t('aimStay', { duration: aimMinutesText(minutes) });
