import { describe, expect, it, vi } from 'vitest';
import { loadAlternative } from '../../../../lib/pages/alternative/load-alternative';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const context = () => pageInMemory(() => middleOf('2026-11-22'));

describe('the page instead of a feed', () => {
  it('shows one of the alternatives, by chance', async () => {
    const page = context();
    await page.settings.change(() => ({ alternatives: ['tea', 'the window'] }));
    expect(await loadAlternative(page, 0.2)).toEqual({ alternative: 'tea' });
    expect(await loadAlternative(page, 0.7)).toEqual({ alternative: 'the window' });
  });

  it('has nothing to show to someone who wrote none', async () => {
    expect(await loadAlternative(context(), 0.2)).toEqual({ alternative: undefined });
  });

  it('says so when the settings can’t be read', async () => {
    const page = context();
    vi.spyOn(page.settings, 'read').mockRejectedValue(new Error('No storage.'));
    await expect(loadAlternative(page, 0.2)).rejects.toThrow('No storage.');
  });
});
