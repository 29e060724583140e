import { expect, it } from 'vitest';
import { FOLDER_STORES, STORES } from '../../../../lib/storage/database/schema';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { HOUR, MINUTE, moment, span } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { countingSignal } from '../../../builders/in-memory-database';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

const ledgerOf = ({ connection }: BrowserWithFolder) => new AttentionLedger(connection, countingSignal());

async function attend(browser: BrowserWithFolder, minutes: number): Promise<void> {
  const start = browser.now;
  browser.now += minutes * MINUTE;
  await ledgerOf(browser).credit(
    {
      ...{ site: 'instagram', spans: [span(start, browser.now)], since: 0, now: browser.now },
      ...{ calendar: CALENDAR, sittingGap: 5 * MINUTE },
    },
    false,
    ({ sitting }) => ({
      sitting,
      moment: moment({ at: browser.now, day: '2026-11-18' }),
      suppression: undefined,
      awaitPause: false,
    }),
  );
}

/** The same profile in another folder of the disk, or on another machine. */
async function copyOf(browser: BrowserWithFolder, folder = browser.folder): Promise<BrowserWithFolder> {
  const copy = new BrowserWithFolder(folder, undefined, browser.device);
  const [from, to] = [await browser.connection.openWhole(), await copy.connection.openWhole()];
  for (const store of [...STORES, ...FOLDER_STORES]) {
    for (const row of await from.getAll(store)) await to.put(store, row as never);
  }
  copy.now = browser.now;
  return copy;
}

async function shown(browser: BrowserWithFolder) {
  const { usage, sittings } = await ledgerOf(browser).attentionBetween('2026-11-01', '2026-11-30', CALENDAR);
  const database = await browser.connection.open();
  return {
    minutes: usage.reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0) / MINUTE,
    sittings: sittings.length,
    moments: (await database.getAll('moments')).length,
    texts: Object.values(await browser.texts()).sort(),
  };
}

async function settle(...browsers: BrowserWithFolder[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const browser of browsers) {
      browser.now += HOUR;
      await browser.exchange();
    }
  }
}

async function begun(folder: FolderInMemory) {
  const one = new BrowserWithFolder(folder);
  await attend(one, 20);
  await one.write('rain', 'rain');
  await one.exchange();
  one.now += HOUR;
  return one;
}

it('a copied profile becomes a browser of its own: nothing is lost, and no time counts twice', async () => {
  const folder = new FolderInMemory('Enough');
  const [one, other] = [await begun(folder), new BrowserWithFolder(folder)];
  const copy = await copyOf(one);
  await attend(one, 10);
  await one.write('tea', 'tea');
  await one.exchange();
  copy.now += 3 * HOUR;
  await attend(copy, 5);
  await copy.write('soup', 'soup');
  await settle(copy, one, other);
  expect(copy.device).not.toBe(one.device);
  for (const browser of [one, copy, other]) {
    expect(await shown(browser)).toEqual({
      ...{ minutes: 35, sittings: 3, moments: 3, texts: ['rain', 'soup', 'tea'] },
    });
  }
  // Each goes on by itself.
  await copy.erase('rain');
  await attend(copy, 1);
  await settle(copy, one, other);
  for (const browser of [one, copy, other]) {
    expect(await shown(browser)).toMatchObject({ minutes: 36, texts: ['soup', 'tea'] });
  }
});

it('a profile and its copy on two machines part, though both wrote before they met', async () => {
  const folders = [new FolderInMemory('Enough'), new FolderInMemory('Enough')] as const;
  const one = await begun(folders[0]);
  for (const [name, bytes] of (await folders[0].folder(one.device)).contents) {
    await (await folders[1].folder(one.device)).write(name, bytes);
  }
  const copy = await copyOf(one, folders[1]);
  await attend(one, 10);
  copy.now += 3 * HOUR;
  await attend(copy, 5);
  await one.write('tea', 'tea');
  await copy.write('soup', 'soup');
  for (const browser of [one, copy]) await browser.exchange();
  // The carrier brings the files of each folder to the other one.
  const carry = async () => {
    for (const [from, to] of [folders, [...folders].reverse()] as readonly (readonly FolderInMemory[])[]) {
      for (const name of (await from?.folders()) ?? []) {
        for (const [file, bytes] of (await from?.folder(name))?.contents ?? []) {
          await (await to?.folder(name))?.write(file, bytes);
        }
      }
    }
  };
  for (let round = 0; round < 3; round += 1) {
    await carry();
    await settle(one, copy);
  }
  expect(copy.device).not.toBe(one.device);
  for (const browser of [one, copy]) {
    const { minutes, texts } = await shown(browser);
    expect(texts).toEqual(['rain', 'soup', 'tea']);
    expect(minutes).toBe(35);
  }
});

it('a copy that is killed while it takes its own id goes on where it was', async () => {
  const folder = new FolderInMemory('Enough');
  const one = await begun(folder);
  for (const killedAt of [0, 1, 2]) {
    const copy = await copyOf(one);
    const former = copy.device;
    await attend(one, 10);
    await one.exchange();
    copy.now += 5 * HOUR;
    await attend(copy, 5);
    let left = killedAt;
    folder.beforeChange = () => {
      left -= 1;
      if (left < 0) throw new Error('killed');
    };
    await copy.exchange().catch(() => undefined);
    folder.beforeChange = () => undefined;
    await settle(copy, one);
    expect(copy.device).not.toBe(former);
    expect((await shown(copy)).minutes).toBe((await shown(one)).minutes);
    one.now = Math.max(one.now, copy.now) + HOUR;
  }
  expect((await shown(one)).minutes).toBe(20 + 3 * 15);
});

it('a browser that has lost its database, or was killed while it wrote, keeps its id', async () => {
  const folder = new FolderInMemory('Enough');
  const one = await begun(folder);
  const { device } = one;
  const anew = new BrowserWithFolder(folder, undefined, device);
  await anew.exchange();
  expect(anew.device).toBe(device);
  await anew.write('tea', 'tea');
  let left = 1;
  folder.beforeChange = () => {
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  await anew.exchange().catch(() => undefined);
  folder.beforeChange = () => undefined;
  await settle(anew);
  expect(anew.device).toBe(device);
});
