import { describe, expect, it, vi } from 'vitest';
import { type OwnSentence, sentenceKey } from '../../../../lib/domain/nudges/nudge';
import { sentenceActions } from '../../../../lib/pages/options/sentence-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');
const BUILT_IN = { family: 'notice', number: 1 } as const;

const page = () => {
  const context = pageInMemory(() => NOW);
  return { context, actions: sentenceActions(context) };
};

describe('the sentences of nudges', () => {
  it('are turned off and on by family and one by one', async () => {
    const { context, actions } = page();
    await actions.setFamily('notice', false);
    await actions.setSentence(BUILT_IN, false);
    expect(await context.settings.read()).toMatchObject({
      familiesOff: ['notice'],
      sentencesOff: [sentenceKey(BUILT_IN)],
    });
    await actions.setFamily('notice', true);
    await actions.setSentence(BUILT_IN, true);
    expect(await context.settings.read()).toMatchObject({ familiesOff: [], sentencesOff: [] });
  });

  it('gain one of the person’s own, each with an id of its own, which can be edited', async () => {
    const { context, actions } = page();
    await actions.add({ family: 'ownPath', text: '  My   way. ', from: ' Ines ' });
    await actions.add({ family: 'ownPath', text: 'Mine too.', from: '' });
    const [first, second] = (await context.settings.read()).ownSentences;
    expect(first).toMatchObject({ family: 'ownPath', text: 'My way.', from: 'Ines' });
    expect(second).not.toHaveProperty('from');
    expect(second?.id).not.toBe(first?.id);
    await actions.edit({ id: first?.id ?? '', family: 'notice', text: 'Another way.' });
    expect((await context.settings.read()).ownSentences).toEqual([
      { id: first?.id, family: 'notice', text: 'Another way.' },
      second,
    ]);
    await actions.edit({ ...(second as OwnSentence), from: 'Ines' });
    expect((await context.settings.read()).ownSentences[1]).toEqual({ ...second, from: 'Ines' });
  });

  it('have a built-in one turned off when the person keeps an own version of it', async () => {
    const { context, actions } = page();
    await actions.copy(BUILT_IN, { family: 'notice', text: 'In my words.' });
    expect(await context.settings.read()).toMatchObject({
      sentencesOff: [sentenceKey(BUILT_IN)],
      ownSentences: [{ family: 'notice', text: 'In my words.' }],
    });
  });

  it('lose one that is erased, and get it back in its place', async () => {
    const { context, actions } = page();
    await actions.add({ family: 'ownPath', text: 'First.' });
    await actions.add({ family: 'ownPath', text: 'Second.' });
    const before = (await context.settings.read()).ownSentences;
    const erased = await actions.erase(before[0]?.id ?? '');
    expect((await context.settings.read()).ownSentences).toEqual(before.slice(1));
    if (!erased) throw new Error('Nothing was erased.');
    await actions.restore(erased);
    expect((await context.settings.read()).ownSentences).toEqual(before);
  });

  it('report that a sentence was already gone when it is erased', async () => {
    const { actions } = page();
    expect(await actions.erase(crypto.randomUUID())).toBeUndefined();
  });

  it('refuse a family that there is not, and change nothing', async () => {
    const { context, actions } = page();
    await expect(actions.add({ family: 'made up' as never, text: 'Text.' })).rejects.toThrow('ownSentences');
    expect((await context.settings.read()).ownSentences).toEqual([]);
  });

  it('reject when they can’t be stored', async () => {
    const { context, actions } = page();
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(actions.setFamily('notice', false)).rejects.toThrow('No storage.');
    await expect(actions.erase('gone')).rejects.toThrow('No storage.');
  });
});
