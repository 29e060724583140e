import { describe, expect, it } from 'vitest';
import { noteWeekSeen } from '../../../../lib/pages/reflection/week-seen';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

describe('opening the week', () => {
  it('is stored for someone who uses the weekly reminder', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ reminder: { weekday: 7, minute: 18 * 60 } }));
    await noteWeekSeen(context);
    expect(await context.weekSeenAt.get()).toBe(NOW);
  });

  it('is not stored for someone who does not', async () => {
    const context = pageInMemory(() => NOW);
    await noteWeekSeen(context);
    expect(await context.weekSeenAt.get()).toBeUndefined();
  });
});
