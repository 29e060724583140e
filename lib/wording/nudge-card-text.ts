import { type CardPractice, FOUND_ANSWERS, INTENTS } from '../domain/journal/practice';
import { type CardTexts, NAME_MARK } from '../domain/nudges/card-texts';
import type { Trigger } from '../domain/nudges/trigger';
import { direction, language, type PlainKey, t } from '../i18n/translate';
import { sentenceFromText } from './nudge-text';

/** What each line of a practice asks for. */
const QUESTIONS: Readonly<Record<CardPractice, readonly PlainKey[]>> = {
  notice: ['cardNotice'],
  gratitude: ['cardGratitude'],
  gladFor: ['cardGladFor'],
  reframe: ['cardThought', 'cardBalancedThought'],
  reachOut: ['cardReachOut'],
  ownPath: ['cardOwnPath'],
  intent: [],
  aim: [],
  breathe: [],
};

/** The choices of a practice that is answered by one: each with the line that it writes. */
function choicesOf(practice: CardPractice | null): CardTexts['choices'] {
  if (practice === 'intent') return INTENTS.map((intent) => [intent, t(`cardIntent_${intent}`)]);
  return practice === 'aim' ? FOUND_ANSWERS.map((answer) => [answer, t(`aimFound_${answer}`)]) : [];
}

/** What unfolds a practice, and names its choices. */
function unfoldKey(practice: CardPractice | null): PlainKey {
  if (practice === 'aim') return 'cardFound';
  return practice === 'intent' ? 'cardSay' : 'cardWrite';
}

/** What each line is asked for. No card asks for a harsh thought: its line is there only where one was begun before. */
function questionsOf(practice: CardPractice | null, begun: readonly string[] = []): CardTexts['questions'] {
  const keys = practice ? QUESTIONS[practice] : [];
  return keys.map((key, at) => (key === 'cardThought' && !begun[at]?.trim() ? null : t(key)));
}

/** What the texts of a card depend on. */
export interface CardTextInputs {
  readonly practice: CardPractice | null;
  /** What was written on an earlier card of the practice and not kept; `undefined` for nothing. */
  readonly begun?: readonly string[] | undefined;
  /** Whose words the sentence is, as the person calls them; `undefined` for their own words and ours. */
  readonly from: string | undefined;
  /** Why the card came now. */
  readonly triggers: readonly Trigger[];
  /** Minutes of passive scrolling that led to the nudge, in the tempo's minutes. */
  readonly minutes: number;
  /** Whether it is among the first cards that the person sees. */
  readonly isAmongFirst: boolean;
  /** Whether it invites to notice a comparison, which can then be kept in one press. */
  readonly isNoticing: boolean;
  /** Whether there is a gentler pace to ask for. */
  readonly canBeFewer: boolean;
  /** The keys that move the focus into the card; empty or `undefined` where there are none. */
  readonly keys: string | undefined;
}

const reasonText = (trigger: Trigger, minutes: number): string =>
  trigger === 'passive' ? t('cardWhyPassive', { count: minutes }) : t(`cardWhy_${trigger}`);

/** All texts of a card besides its sentence. */
export function cardTexts(inputs: CardTextInputs): CardTexts {
  const { practice, begun, from, triggers, minutes, isAmongFirst, isNoticing, canBeFewer, keys } = inputs;
  const reasons = triggers.map((trigger) => reasonText(trigger, minutes));
  return {
    language: language(),
    direction: direction(),
    name: t('appName'),
    label: t('cardLabel'),
    why: t('cardWhy'),
    reasons: isAmongFirst ? [...reasons, t('cardWhyChanges')] : reasons,
    practices: t('cardPractices'),
    move: t('cardMove'),
    carryOn: t('cardCarryOn'),
    asides: [
      ...(from === undefined ? [] : [sentenceFromText(from)]),
      ...(isAmongFirst && keys ? [t('cardShortcutHint', { keys })] : []),
    ],
    helped: t('cardHelpful'),
    leave: t('cardLeave'),
    replies: {
      helpful: t('cardReply_helpful'),
      carriedOn: t('cardReply_carriedOn'),
      closedTab: t('cardReply_closedTab'),
    },
    requests: [
      { request: 'quietVisit', offer: t('cardQuietVisit'), done: t('cardQuietVisitDone') },
      ...(canBeFewer
        ? [{ request: 'fewerNudges', offer: t('cardFewer'), done: t('cardFewerDone') } as const]
        : []),
    ],
    presses: isNoticing ? [{ request: 'caught', offer: t('cardCaught'), done: t('cardCaughtDone') }] : [],
    unfold: t(unfoldKey(practice)),
    questions: questionsOf(practice, begun),
    choices: choicesOf(practice),
    breath: {
      before: t('cardBreathe'),
      in: t('cardBreatheIn'),
      inMore: t('cardBreatheInMore'),
      out: t('cardBreatheOut'),
      done: t('cardBreatheDone'),
    },
    keep: t('cardKeep'),
    kept: practice === 'reachOut' ? t('cardReachOutTo', { name: NAME_MARK }) : t('cardKept'),
    lineWaits: t('cardLineWaits'),
    trouble: t('cardTrouble'),
  };
}
