import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '../../../lib/platform/commands';
import { fakeEvent } from '../../builders/fake-event';

it('a pressed shortcut gives the id of the active tab', () => {
  const press = fakeEvent<[string, { id?: number }?]>(fakeBrowser.commands.onCommand);
  const tabs: number[] = [];
  onCommand('focus-card', (tabId) => tabs.push(tabId));
  press('focus-card', { id: 0 });
  press('focus-card', { id: 7 });
  press('other-shortcut', { id: 8 });
  press('focus-card', {});
  press('focus-card');
  expect(tabs).toEqual([0, 7]);
});
