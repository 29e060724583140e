import { describe, expect, it, vi } from 'vitest';
import { dayAfter } from '../../../../lib/domain/time/days';
import { findGentlerPace } from '../../../../lib/pages/popup/find-gentler-pace';
import { HOUR, MINUTE, moment } from '../../../builders/domain-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';

describe('the gentler pace to offer', () => {
  it('is found after three days of dismissals, and no moments are read once it was offered', async () => {
    const context = pageInMemory(() => middleOf(TODAY));
    expect(await findGentlerPace(context)).toBeNull();
    for (const day of [-3, -2, -1].map((days) => dayAfter(TODAY, days))) {
      for (const start of [middleOf(day), middleOf(day) + HOUR]) {
        await spendTime(context, {
          ...{ site: 'instagram', start, end: start + MINUTE },
          moment: moment({ at: start, day, outcome: 'notNow' }),
        });
      }
    }
    expect(await findGentlerPace(context)).toBe('gentle');
    await context.settings.change(() => ({ gentlerOffered: true }));
    const read = vi.spyOn(context.moments, 'between');
    expect(await findGentlerPace(context)).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });
});
