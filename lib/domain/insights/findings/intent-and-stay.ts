import { INTENTS, type Intent } from '../../journal/practice';
import { intentOutcomes } from '../intents';
import { median } from '../statistics';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** Fewer answers have no typical stay (our judgement). */
const LEAST_ANSWERS = 3;

/** What a person said they had come for, and how long they then typically stayed. */
export interface IntentAndStay extends FindingParts {
  readonly intent: Intent;
  readonly answers: number;
  /** In ms. */
  readonly stayedMs: number;
}

/** What one came for most often, beside how long one typically stayed. */
export function intentAndStay({ own, past, totals, sittingGap, now }: FindingInputs): IntentAndStay | null {
  const { moments } = past;
  const rows = { practices: own.practices, moments, sittings: totals.visits, spans: [] };
  const said = intentOutcomes(rows, sittingGap, now).flatMap(({ intent, aim, continuedMs }) => {
    const chosen = intent ?? INTENTS.find((one) => aim?.aim.inWords === false && aim.lines[0] === one);
    return chosen && continuedMs !== null ? [{ chosen, continuedMs }] : [];
  });
  const [most] = INTENTS.map((intent) => ({
    intent,
    stays: said.filter(({ chosen }) => chosen === intent).map(({ continuedMs }) => continuedMs),
  }))
    .filter(({ stays }) => stays.length >= LEAST_ANSWERS)
    .sort((a, b) => b.stays.length - a.stays.length);
  if (!most) return null;
  return {
    intent: most.intent,
    answers: most.stays.length,
    stayedMs: median(most.stays),
    about: most.intent,
    basis: { n: most.stays.length, counted: 'answers', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: { does: 'plan', site: null },
  };
}
