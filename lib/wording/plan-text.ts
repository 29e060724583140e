import type { PlanDraft } from '../domain/journal/plan-draft';
import { MAX_SENTENCE_LENGTH } from '../domain/nudges/nudge';
import { t } from '../i18n/translate';
import { inOwnDirection } from './isolated-text';

/** The two halves of a plan. */
export type PlanParts = Pick<PlanDraft, 'cue' | 'response'>;

/** "If …, then I'll …": a plan in one sentence. */
export const planText = ({ cue, response }: PlanParts): string =>
  t('planSentence', { condition: inOwnDirection(cue.trim()), action: inOwnDirection(response.trim()) });

/** Whether a plan is short enough for a card. */
export const fitsCard = (plan: PlanParts): boolean => planText(plan).length <= MAX_SENTENCE_LENGTH;
