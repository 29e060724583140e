import { expect, it } from 'vitest';
import { otherBrowsers } from '../../../../lib/storage/folder/gone-browser';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { HOUR, MINUTE, moment, span } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { countingSignal } from '../../../builders/in-memory-database';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const ledgerOf = ({ connection }: BrowserWithFolder) => new AttentionLedger(connection, countingSignal());

const attend = (browser: BrowserWithFolder) =>
  ledgerOf(browser).credit(
    {
      ...{ site: 'instagram', spans: [span(browser.now, browser.now + MINUTE)], since: 0 },
      ...{ now: browser.now + MINUTE, calendar: CALENDAR, sittingGap: 5 * MINUTE },
    },
    false,
    ({ sitting }) => ({
      sitting,
      moment: moment({ at: browser.now, day: '2026-11-18' }),
      suppression: undefined,
      awaitPause: false,
    }),
  );

async function shown(browser: BrowserWithFolder) {
  const hours = await ledgerOf(browser).hoursBetween('2026-11-01', '2026-11-30');
  const database = await browser.connection.open();
  return {
    minutes: hours.reduce((sum, { passiveMs }) => sum + passiveMs, 0) / MINUTE,
    moments: (await database.getAll('moments')).length,
    texts: Object.values(await browser.texts()).sort(),
  };
}

async function oneIsGone() {
  const folder = new FolderInMemory('Enough');
  const [gone, one] = [new BrowserWithFolder(folder), new BrowserWithFolder(folder)];
  await gone.write('a', 'rain');
  await gone.write('b', 'soup');
  await attend(gone);
  await gone.exchange();
  one.now = gone.now + HOUR;
  await attend(one);
  await one.write('c', 'tea');
  await one.exchange();
  return { folder, gone, one };
}

const inFolder = (folder: FolderInMemory): string =>
  [...folder.all().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');

it('what a browser that is gone wrote is taken over, and what is erased then is gone from the folder', async () => {
  const { folder, gone, one } = await oneIsGone();
  expect(await otherBrowsers(await one.connection.open(), one.device)).toEqual([
    { device: gone.device, lastChangeAt: expect.any(Number) },
  ]);
  await one.sync.takeOver(folder, one.cipher, gone.device);
  expect((await folder.folder(gone.device)).contents.size).toBe(0);
  expect(await otherBrowsers(await one.connection.open(), one.device)).toEqual([]);
  const next = new BrowserWithFolder(folder);
  next.now = one.now + HOUR;
  await next.exchange();
  expect(await shown(next)).toEqual({ minutes: 2, moments: 2, texts: ['rain', 'soup', 'tea'] });
  await one.erase('a');
  await one.exchange();
  expect(inFolder(folder)).not.toContain('rain');
  expect(inFolder(folder)).toContain('soup');
});

it('a browser that comes back after that joins in again, and nothing counts twice', async () => {
  const { folder, gone, one } = await oneIsGone();
  await one.sync.takeOver(folder, one.cipher, gone.device);
  gone.now = one.now + HOUR;
  await gone.write('d', 'bread');
  for (const browser of [gone, one, gone]) {
    browser.now += HOUR;
    await browser.exchange();
  }
  for (const browser of [gone, one]) {
    expect(await shown(browser)).toEqual({ minutes: 2, moments: 2, texts: ['bread', 'rain', 'soup', 'tea'] });
  }
});

it('nothing of a browser is deleted while a file of it can’t be read', async () => {
  const { folder, gone, one } = await oneIsGone();
  const theirs = await folder.folder(gone.device);
  theirs.contents.set('9-0123456789abcdef.age', new Uint8Array([1]));
  await expect(one.sync.takeOver(folder, one.cipher, gone.device)).rejects.toThrow('could be read');
  expect(theirs.contents.size).toBe(2);
  await expect(one.sync.takeOver(folder, one.cipher, one.device)).rejects.toThrow();
});
