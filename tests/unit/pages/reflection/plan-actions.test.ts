import { describe, expect, it } from 'vitest';
import { planActions } from '../../../../lib/pages/reflection/plan-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');
const WEEK = '2026-W48';
const draft = { cue: ' I open Instagram ', response: 'put the kettle on ', site: 'instagram', onCard: true };

function setUp() {
  let time = NOW;
  const context = pageInMemory(() => time);
  return {
    actions: planActions(context),
    stored: async () => context.plans.between(WEEK, WEEK),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('plans on the reflection page', () => {
  it('are created for a week, trimmed, with the present time and local day', async () => {
    const { actions, stored } = setUp();
    await actions.create(WEEK, draft);
    expect(await stored()).toMatchObject([
      {
        ...{ at: NOW, day: '2026-11-22', week: WEEK, site: 'instagram', onCard: true },
        ...{ cue: 'I open Instagram', response: 'put the kettle on', followUp: { turn: null, text: '' } },
      },
    ]);
  });

  it('are changed, and leave the card together with their site', async () => {
    const { actions, stored, pass } = setUp();
    await actions.create(WEEK, draft);
    const [plan] = await stored();
    pass(60_000);
    await actions.change(plan?.id ?? '', { ...draft, cue: ' it is ten', site: null });
    expect(await stored()).toEqual([
      {
        ...plan,
        ...{ cue: 'it is ten', site: null, onCard: false, updatedAt: NOW + 60_000 },
      },
    ]);
  });

  it('take the answer how they went, trimmed', async () => {
    const { actions, stored } = setUp();
    await actions.create(WEEK, draft);
    const [plan] = await stored();
    const askOn = plan?.followUp.askOn ?? '';
    await actions.answerFollowUp(plan?.id ?? '', { askOn, turn: 'mixed', text: ' Tea. ' });
    expect((await stored())[0]?.followUp).toEqual({ askOn, turn: 'mixed', text: 'Tea.' });
  });

  it('are erased', async () => {
    const { actions, stored } = setUp();
    await actions.create(WEEK, draft);
    await actions.erase((await stored())[0]?.id ?? '');
    expect(await stored()).toEqual([]);
  });
});
