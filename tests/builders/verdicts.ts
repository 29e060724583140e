import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import { type Blocker, checkEligibility, type EligibilityInputs } from '../../lib/domain/nudges/eligibility';
import type { Trigger } from '../../lib/domain/nudges/trigger';
import { instant, MINUTE, settings, sitting } from './domain-rows';

export const NOW = instant('2026-11-22T20:00:00Z');
export const TODAY = '2026-11-22';

/** Circumstances in which a nudge is due, with nothing against it. */
export const usual: EligibilityInputs = {
  settings: settings(),
  tempo: EVERYDAY_TEMPO,
  sitting: sitting({ start: NOW - 10 * MINUTE, end: NOW, streakMs: 8 * MINUTE }),
  surface: 'feed',
  profiles: 0,
  moments: [],
  now: NOW,
  today: TODAY,
  minuteOfDay: 20 * 60,
};

/** What stands against a nudge when some of the circumstances are others. */
export const hindrancesWith = (some: Partial<EligibilityInputs>): readonly Blocker[] =>
  checkEligibility({ ...usual, ...some }).hindrances;

/** What asks for a nudge when some of the circumstances are others. */
export const triggersWith = (some: Partial<EligibilityInputs>): readonly Trigger[] =>
  checkEligibility({ ...usual, ...some }).triggers;
