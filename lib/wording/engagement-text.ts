import { type Attention, passiveShare, totalMs } from '../domain/attention/usage';
import { type MessageKey, t } from '../platform/i18n';

/** Below this time, in ms, how it was spent is not told: it says nothing about the person (our judgement). */
const LEAST_TIME = 10 * 60 * 1_000;

/** The least passive share of each description, highest first (our judgement). */
const DESCRIPTIONS: readonly (readonly [share: number, key: MessageKey])[] = [
  [0.9, 'mostlyPassive'],
  [0.6, 'ratherPassive'],
  [0.4, 'balancedEngagement'],
  [0.1, 'ratherActive'],
  [0, 'mostlyActive'],
];

/** How some time was spent, in words and without a number; `null` for less than ten minutes. */
export function engagementText(attention: Attention): string | null {
  const share = passiveShare(attention);
  if (share === null || totalMs(attention) < LEAST_TIME) return null;
  const [, key] = DESCRIPTIONS.find(([least]) => share >= least) ?? DESCRIPTIONS[0] ?? [];
  return key ? t(key) : null;
}
