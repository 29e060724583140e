import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartOf } from '../../../../lib/domain/folder/tool-day';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { HOUR, MINUTE } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { bringInRows, bringInToolTime, type ToolTime, toolTimeIn } from '../../../builders/tool-days';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
/** A file of another tool, a later file of it, and a file from another browser with the same tool. */
const FILE: ToolTime = { [MONDAY]: { instagram: 600_001, x: 60_001 }, [TUESDAY]: { x: 70_003 } };
const LATER: ToolTime = { ...FILE, [TUESDAY]: { instagram: 5_001, x: 70_003 } };
const OTHERS: ToolTime = { [MONDAY]: { instagram: 300_007 } };

function browsers(count: number): BrowserWithFolder[] {
  const folder = new FolderInMemory('Enough');
  return Array.from({ length: count }, () => new BrowserWithFolder(folder));
}

async function settle(all: readonly BrowserWithFolder[]): Promise<void> {
  const latest = Math.max(...all.map(({ now }) => now));
  for (let round = 0; round < 4; round += 1) {
    for (const browser of all) {
      browser.now = latest + (round + 1) * HOUR;
      await browser.exchange();
    }
  }
}

const ALL = [
  `timeTracker ${MONDAY} instagram 600001 x 60001`,
  `timeTracker ${TUESDAY} instagram 5001 x 70003`,
];
const ONLY_X = [`timeTracker ${MONDAY} x 60001`, `timeTracker ${TUESDAY} x 70003`];

describe('days of other tools in a folder', () => {
  it('come to the other browser, and to one that joins when the first is lost', async () => {
    const [one, other, next] = browsers(3) as [BrowserWithFolder, BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await settle([one, other]);
    expect(await toolTimeIn(other)).toEqual(ALL);
    await settle([next]);
    expect(await toolTimeIn(next)).toEqual(ALL);
  });

  it('come back to a browser that has lost its database', async () => {
    const [one] = browsers(1) as [BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await settle([one]);
    const anew = new BrowserWithFolder(one.folder, undefined, one.device);
    await settle([anew]);
    expect(await toolTimeIn(anew)).toEqual(ALL);
  });

  it.each([
    ['the same file', LATER],
    ['an earlier file', FILE],
    ['a file with fewer sites that are known there', { [MONDAY]: { x: 60_001 } }],
  ])('are counted once when both have brought in %s', async (_which, file) => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await bringInToolTime(other, file);
    await settle([one, other]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual(ALL);
  });

  it('give way in both to those of a later file, which one of them brings in', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, FILE);
    await settle([one, other]);
    const takeBack = await bringInToolTime(other, LATER);
    await settle([other, one]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual(ALL);
    await takeBack();
    await settle([other, one]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).not.toEqual(ALL);
    expect(await toolTimeIn(one)).toEqual(await toolTimeIn(other));
  });

  it('are all kept when the same tool has measured in both browsers', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await bringInToolTime(other, OTHERS);
    await settle([one, other]);
    await bringInToolTime(other, OTHERS);
    await bringInToolTime(one, LATER);
    await settle([other, one]);
    const both = [...ALL, `timeTracker ${MONDAY} instagram 300007`].sort();
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual(both);
  });

  it('are brought in whole by a copy of everything, and once, however often', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await bringInToolTime(other, OTHERS);
    await settle([one, other]);
    const copy = { pastDays: await (await one.connection.open()).getAll('pastDays') };
    const [apart] = browsers(1) as [BrowserWithFolder];
    for (let time = 0; time < 2; time += 1) await bringInRows(apart, copy);
    expect(await toolTimeIn(apart)).toEqual(await toolTimeIn(one));
    expect(await toolTimeIn(apart)).toHaveLength(3);
  });

  it('stay when this browser takes over what one that is gone has written', async () => {
    const [gone, one, next] = browsers(3) as [BrowserWithFolder, BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(gone, LATER);
    await bringInToolTime(one, FILE);
    await settle([gone, one]);
    one.now += HOUR;
    await one.sync.takeOver(one.folder, one.cipher, gone.device);
    expect(await (await one.folder.folder(gone.device)).files()).toEqual([]);
    await settle([one, next]);
    for (const browser of [one, next]) expect(await toolTimeIn(browser)).toEqual(ALL);
  });

  it('count again when the file is taken back whose days they were part of', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, { [TUESDAY]: { x: 70_003 } });
    const takeBack = await bringInToolTime(other, LATER);
    await settle([one, other]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual(ALL);
    await takeBack();
    await settle([one, other]);
    for (const browser of [one, other]) {
      expect(await toolTimeIn(browser)).toEqual([`timeTracker ${TUESDAY} x 70003`]);
    }
  });

  it.each([
    ['a day', (one: BrowserWithFolder) => one.eraseDay(MONDAY), ALL.slice(1)],
    ['a site', (one: BrowserWithFolder) => one.eraseSite('instagram'), ONLY_X],
  ])('are erased everywhere with %s, and put back everywhere, once', async (_what, erase, left) => {
    const [one, other, third] = browsers(3) as [BrowserWithFolder, BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await settle([one, other]);
    const putBack = await erase(other);
    expect(await toolTimeIn(other)).toEqual(left);
    await settle([other, one, third]);
    for (const browser of [one, other, third]) expect(await toolTimeIn(browser)).toEqual(left);
    await putBack();
    await settle([other, one, third]);
    for (const browser of [one, other, third]) expect(await toolTimeIn(browser)).toEqual(ALL);
  });

  it('stay erased when everything was, until a file is brought in again', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await settle([one, other]);
    await (await one.connection.open()).clear('pastDays');
    one.now += HOUR;
    await one.settings.change(() => ({ erasedAt: one.now }));
    await settle([one, other]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual([]);
    await bringInToolTime(other, LATER);
    await settle([other, one]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual(ALL);
  });

  it('are gone everywhere when the file that brought them is taken back', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    const takeBack = await bringInToolTime(one, LATER);
    await settle([one, other]);
    await takeBack();
    await settle([one, other]);
    for (const browser of [one, other]) expect(await toolTimeIn(browser)).toEqual([]);
  });

  it('are not taken for erased where a row is damaged', async () => {
    const [one, other] = browsers(2) as [BrowserWithFolder, BrowserWithFolder];
    await bringInToolTime(one, LATER);
    await settle([one, other]);
    const database = await one.connection.open();
    const [row] = await database.getAll('pastDays');
    if (row) await database.put('pastDays', { ...row, hours: 'rain' as unknown as typeof row.hours });
    one.now += 30 * HOUR;
    await settle([one, other]);
    expect(await toolTimeIn(other)).toEqual(ALL);
  });

  it('converge, count nothing twice and stay erased, whatever three browsers do in any order', async () => {
    const files = [FILE, LATER, OTHERS, { [TUESDAY]: { x: 70_003 } }];
    const browser = fc.nat({ max: 2 });
    const event = fc.oneof(
      fc.record({ act: fc.constant('bringIn' as const), browser, file: fc.nat({ max: 3 }) }),
      fc.record({ act: fc.constant('exchange' as const), browser }),
      fc.record({ act: fc.constant('eraseDay' as const), browser, isPutBack: fc.boolean() }),
      fc.record({ act: fc.constant('eraseSite' as const), browser, isPutBack: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 14 }),
        fc.oneof(fc.constant([0, 0, 0]), fc.tuple(browser, browser, browser)),
        async (events, skews) => {
          const all = browsers(3);
          all.forEach((one, index) => {
            one.now += (skews[index] as number) * 24 * HOUR;
          });
          for (const one of all) await one.exchange();
          const after = { day: false, site: false };
          for (const step of events) {
            const one = all[step.browser] as BrowserWithFolder;
            for (const each of all) each.now += MINUTE;
            if (step.act === 'exchange') await one.exchange();
            else if (step.act === 'bringIn') {
              await bringInToolTime(one, files[step.file] as ToolTime);
              after.day = false;
              after.site = false;
            } else {
              const isDay = step.act === 'eraseDay';
              const putBack = await (isDay ? one.eraseDay(MONDAY) : one.eraseSite('instagram'));
              after[isDay ? 'day' : 'site'] = !step.isPutBack;
              if (step.isPutBack) {
                await putBack();
                if (isDay) after.site = false;
                else after.day = false;
              }
            }
          }
          await settle(all);
          const [first, ...others] = await Promise.all(all.map(toolTimeIn));
          for (const other of others) expect(other).toEqual(first);
          const text = (first ?? []).join('\n');
          // Of what browsers did without knowing of each other, their clocks say what came later.
          const isSameClock = new Set(skews).size === 1;
          if (isSameClock && after.day) expect(text).not.toContain(MONDAY);
          if (isSameClock && after.site) expect(text).not.toContain('instagram');
          const rows = await (await (all[0] as BrowserWithFolder).connection.open()).getAll('pastDays');
          for (const row of rows) {
            const ofDay = rows.filter((one) => one !== row && one.day === row.day);
            expect(ofDay.some((one) => isPartOf(row, one))).toBe(false);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
