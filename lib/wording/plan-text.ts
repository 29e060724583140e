import type { PlanDraft } from '../domain/journal/plan-draft';
import { LONGEST_SENTENCE } from '../domain/nudges/nudge';
import { t } from '../platform/i18n';

/** "If …, then I'll …": a plan in one sentence. */
export const planText = ({ cue, response }: Pick<PlanDraft, 'cue' | 'response'>): string =>
  t('planSentence', cue.trim(), response.trim());

/** Whether a plan is short enough for a card. */
export const fitsCard = (plan: Pick<PlanDraft, 'cue' | 'response'>): boolean =>
  planText(plan).length <= LONGEST_SENTENCE;
