import { expect, it } from 'vitest';
import { loadWelcome } from '../../../../lib/pages/welcome/load-welcome';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

it('the welcome page names the sites that are on, and the minutes that are set', async () => {
  const context = pageInMemory(() => middleOf('2026-11-22'));
  expect(await loadWelcome(context)).toEqual({ chosenSites: [], firstNudgeMinutes: 8 });
  await context.settings.change(() => ({ sites: [{ site: 'x', since: 0 }], firstNudgeMinutes: 12 }));
  expect(await loadWelcome(context)).toEqual({ chosenSites: ['x'], firstNudgeMinutes: 12 });
});
