import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import { type Blocker, checkEligibility, type EligibilityInputs } from '../../lib/domain/nudges/eligibility';
import type { Trigger } from '../../lib/domain/nudges/trigger';
import { instant, MINUTE, settings, sitting } from './domain-rows';

export const NOW = instant('2026-11-22T20:00:00Z');
export const TODAY = '2026-11-22';

/** Inputs with which a nudge is due and not blocked. */
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

/** The blockers of a nudge with some other inputs. */
export const blockersWith = (some: Partial<EligibilityInputs>): readonly Blocker[] =>
  checkEligibility({ ...usual, ...some }).blockers;

/** The triggers of a nudge with some other inputs. */
export const triggersWith = (some: Partial<EligibilityInputs>): readonly Trigger[] =>
  checkEligibility({ ...usual, ...some }).triggers;
