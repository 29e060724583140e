import { expect, it } from 'vitest';
import { saveCardCorner } from '../../../lib/background/save-card-corner';
import { SettingsStore } from '../../../lib/storage/settings/settings-store';
import { inProcessLock, valueInMemory } from '../../builders/in-memory-database';

async function cornersAfterMoveOn(host: string) {
  const store = new SettingsStore({ value: valueInMemory(), exclusively: inProcessLock(), log: () => {} });
  const sites = ['instagram', 'x', 'nearby.example'].map((site) => ({ site, since: 0 }));
  await store.change(() => ({ sites }));
  const from = { host, tabId: 7, documentId: 'd' };
  expect(await saveCardCorner(store, { kind: 'corner', corner: 'topStart' }, from)).toEqual({ done: true });
  return (await store.read()).sites.map(({ site, corner }) => [site, corner]);
}

it.each([
  ['www.instagram.com', ['topStart', undefined, undefined]],
  ['nearby.example', [undefined, undefined, 'topStart']],
  ['elsewhere.example', [undefined, undefined, undefined]],
])('a corner to which a card was moved on %s is stored for that site only', async (host, corners) => {
  expect((await cornersAfterMoveOn(host)).map(([, corner]) => corner)).toEqual(corners);
});
