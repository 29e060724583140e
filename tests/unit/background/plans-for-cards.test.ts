import { expect, it } from 'vitest';
import { plansForCards } from '../../../lib/background/plans-for-cards';
import type { Plan } from '../../../lib/domain/journal/plan';
import { PlanRepository } from '../../../lib/storage/journal/plan-repository';
import { countingSignal, freshConnection } from '../../builders/in-memory-database';

const plan: Plan = {
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  week: '2026-W47',
  cue: 'I open Instagram',
  response: 'write to Ines',
  site: 'instagram',
  onCard: true,
  followUp: { askOn: '2026-11-30', turn: null, text: '' },
};

it.each<[string, Partial<Plan>, boolean]>([
  ['for the site and the week', {}, true],
  ['for another site', { site: 'x' }, false],
  ['for no site', { site: null }, false],
  ['for another week', { week: '2026-W48' }, false],
  ['that is not for cards', { onCard: false }, false],
  ['that is too long for a card', { cue: 'a'.repeat(99) }, false],
])('whether cards may show it is decided for a plan %s', async (_, change, isForCards) => {
  const plans = new PlanRepository(freshConnection(), countingSignal());
  await plans.save({ ...plan, ...change }, 0);
  const found = await plansForCards(plans, ({ cue }) => cue.length < 99, 'instagram', '2026-11-22');
  expect(found).toHaveLength(isForCards ? 1 : 0);
});
