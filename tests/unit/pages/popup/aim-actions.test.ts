import { describe, expect, it, vi } from 'vitest';
import { aimActions } from '../../../../lib/pages/popup/aim-actions';
import { loadAim } from '../../../../lib/pages/popup/load-aim';
import { MINUTE } from '../../../builders/domain-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const DAY = '2026-11-22';
const NOW = middleOf(DAY);

function setUp() {
  const context = pageInMemory(() => NOW);
  const { keep, takeBack } = aimActions(context);
  return { context, keep, takeBack, ahead: (now = NOW) => loadAim(context, DAY, now) };
}

describe('before a visit', () => {
  it('a person says what they go for: an entry, which a card is going to ask about', async () => {
    const { context, keep, ahead } = setUp();
    expect(await ahead()).toBeNull();
    await keep({ intent: null, words: ' a message from Ines ', minutes: 10 });
    expect(await ahead()).toMatchObject({
      ...{ practice: 'aim', lines: ['a message from Ines'], aim: { inWords: true, minutes: 10 } },
      ...{ at: NOW, day: DAY, moment: null, followUp: null },
    });
    expect(await context.practiceEntries.since(DAY)).toHaveLength(1);
  });

  it('what they said is ahead for an hour', async () => {
    const { keep, ahead } = setUp();
    await keep({ intent: 'post', words: '', minutes: null });
    expect(await ahead(NOW + 60 * MINUTE)).not.toBeNull();
    expect(await ahead(NOW + 61 * MINUTE)).toBeNull();
  });

  it('they can take it back, and nothing of it stays', async () => {
    const { context, keep, takeBack, ahead } = setUp();
    await keep({ intent: 'unwind', words: '', minutes: 5 });
    await takeBack({ id: (await ahead())?.id ?? '' });
    expect(await ahead()).toBeNull();
    expect(await context.practiceEntries.since(DAY)).toEqual([]);
  });

  it('they hear of it when it could not be stored', async () => {
    const { context, keep } = setUp();
    vi.spyOn(context.practiceEntries, 'save').mockRejectedValue(new Error('disk full'));
    await expect(keep({ intent: null, words: '', minutes: null })).rejects.toThrow('disk full');
  });
});
