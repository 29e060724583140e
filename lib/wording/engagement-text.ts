import { type Attention, passiveShare } from '../domain/attention/usage';
import { type PlainKey, t } from '../i18n/translate';

/** The least passive share of each description but the last, highest first (our judgement). */
const DESCRIPTIONS: readonly (readonly [share: number, key: PlainKey])[] = [
  [0.9, 'mostlyPassive'],
  [0.6, 'ratherPassive'],
  [0.4, 'balancedEngagement'],
  [0.1, 'ratherActive'],
];
const LEAST_PASSIVE = [0, 'mostlyActive'] as const;

/** A passive share, from 0 to 1, in words and without a number. */
export function shareText(share: number): string {
  const [, key] = DESCRIPTIONS.find(([least]) => share >= least) ?? LEAST_PASSIVE;
  return t(key);
}

/** How some time was spent, in words and without a number; `null` for less than ten minutes. */
export function engagementText(attention: Attention): string | null {
  const share = passiveShare(attention);
  return share === null ? null : shareText(share);
}
