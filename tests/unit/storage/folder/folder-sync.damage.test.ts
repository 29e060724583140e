import { expect, it } from 'vitest';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { DAMAGE, putDamagedRows, wholeRows } from '../../../builders/damaged-database';
import { HOUR } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';

/** What a browser measures is stored by others in another form, or not at all. */
const MEASURED = ['usage', 'pastDays', 'spans', 'sittings', 'silences'];

it.each(Object.entries(DAMAGE))(
  'a browser whose rows are damaged by %s gives others all that can be read, and takes nothing from them',
  async (_name, damage) => {
    const folder = new FolderInMemory('Enough');
    const [one, other] = [new BrowserWithFolder(folder), new BrowserWithFolder(folder)];
    await other.write('tea', 'tea');
    await other.exchange();
    await putDamagedRows(await one.connection.openWhole(), damage);
    for (const browser of [one, other, one]) {
      browser.now += HOUR;
      const { broken } = await browser.exchange();
      expect(broken).toBe(0);
    }
    const database = await other.connection.open();
    for (const [store, { id }] of wholeRows().filter(([store]) => !MEASURED.includes(store))) {
      expect([store, (await database.get(store, id))?.id]).toEqual([store, id]);
    }
    expect(await one.texts()).toMatchObject({ tea: 'tea' });
    expect((await database.getAll('moments')).length).toBeGreaterThan(0);
  },
);

it('a row that is damaged after the exchange stays as it is in the other browser', async () => {
  const folder = new FolderInMemory('Enough');
  const [one, other] = [new BrowserWithFolder(folder), new BrowserWithFolder(folder)];
  await one.write('rain', 'rain');
  for (const browser of [one, other]) await browser.exchange();
  const database = await one.connection.openWhole();
  const row = await database.get('gratitude', 'rain');
  await database.put('gratitude', { ...row, text: 5 } as never);
  for (const browser of [one, other, one, other]) {
    browser.now += 30 * HOUR;
    await browser.exchange();
  }
  expect(await other.texts()).toEqual({ rain: 'rain' });
});
