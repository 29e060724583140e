import { describe, expect, it } from 'vitest';
import { changeFolderState, withEverythingToNote } from '../../../../lib/storage/folder/folder-state';
import { GuessRepository } from '../../../../lib/storage/journal/guess-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { MomentRepository } from '../../../../lib/storage/ledger/moment-repository';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { HOUR, MINUTE, moment, span } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { countingSignal } from '../../../builders/in-memory-database';
import { guess } from '../../../builders/journal-rows';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

const inFolder = (folder: FolderInMemory): string =>
  [...folder.all().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');

function twoBrowsers() {
  const folder = new FolderInMemory('Enough');
  return { folder, one: new BrowserWithFolder(folder), other: new BrowserWithFolder(folder) };
}

const ledgerOf = ({ connection }: BrowserWithFolder) => new AttentionLedger(connection, countingSignal());

const attend = (browser: BrowserWithFolder, start: number, end: number) =>
  ledgerOf(browser).credit(
    {
      site: 'instagram',
      spans: [span(start, end)],
      since: 0,
      now: end,
      calendar: CALENDAR,
      sittingGap: 5 * MINUTE,
    },
    false,
    ({ sitting }) => ({
      sitting,
      moment: moment({ at: end, day: '2026-11-18' }),
      suppression: undefined,
      awaitPause: false,
    }),
  );

/** Passive and active attention of the test's day, in ms. */
const timeIn = async (browser: BrowserWithFolder): Promise<number> => {
  const hours = await ledgerOf(browser).hoursBetween('2026-11-01', '2026-11-30');
  return hours.reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0);
};

describe('a folder', () => {
  it('brings what is written in one browser to the other', async () => {
    const { one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await one.exchange();
    await other.exchange();
    expect(await other.texts()).toEqual({ a: 'rain' });
    expect(other.signal.announced()).toBeGreaterThan(0);
  });

  it('brings guesses to the other browser, and erases them there', async () => {
    const { one, other } = twoBrowsers();
    const guessesOf = ({ connection }: BrowserWithFolder) =>
      new GuessRepository(connection, countingSignal());
    await guessesOf(one).save(guess({ at: one.now }), one.now);
    for (const browser of [one, other]) await browser.exchange();
    const [arrived] = await guessesOf(other).about('2026-W47', '2026-W47');
    expect(arrived).toMatchObject({ minutes: 330, activeShare: 0.25 });
    await guessesOf(other).delete(arrived?.id ?? '');
    for (const browser of [other, one]) await browser.exchange();
    expect(await guessesOf(one).about('2026-W47', '2026-W47')).toEqual([]);
  });

  it('lets the later edit win, and erases in both', async () => {
    const { one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await one.write('b', 'tea');
    for (const browser of [one, other]) await browser.exchange();
    other.now = one.now + MINUTE;
    await one.edit('a', 'rain on the roof');
    await other.edit('a', 'snow');
    await other.erase('b');
    for (const browser of [one, other, one]) await browser.exchange();
    expect(await one.texts()).toEqual({ a: 'snow' });
    expect(await other.texts()).toEqual({ a: 'snow' });
  });

  it('has no erased and no replaced words any more once everyone has written', async () => {
    const { folder, one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await one.write('b', 'tea');
    for (const browser of [one, other]) await browser.exchange();
    await one.erase('a');
    await other.edit('b', 'coffee');
    for (const browser of [one, other, one]) await browser.exchange();
    expect(inFolder(folder)).not.toMatch(/rain|tea/);
    expect(inFolder(folder)).toContain('coffee');
  });

  it('adds up the time of both browsers, once each, however often they exchange', async () => {
    const { one, other } = twoBrowsers();
    const start = one.now;
    await attend(one, start, start + 20 * MINUTE);
    await attend(other, start + HOUR, start + HOUR + 10 * MINUTE);
    for (const browser of [one, other, one, other, one]) {
      browser.now += HOUR;
      await browser.exchange();
    }
    expect(await timeIn(one)).toBe(30 * MINUTE);
    expect(await timeIn(other)).toBe(30 * MINUTE);
    const sittings = await ledgerOf(other).attentionBetween('2026-11-01', '2026-11-30', CALENDAR);
    expect(sittings.sittings).toHaveLength(2);
  });

  it('lets nudges reckon with what the other browser showed', async () => {
    const { one, other } = twoBrowsers();
    await attend(one, one.now, one.now + MINUTE);
    for (const browser of [one, other]) await browser.exchange();
    const moments = new MomentRepository(other.connection, countingSignal());
    expect(await moments.haveShown(1, '2026-11-30')).toBe(true);
  });

  it('carries settings field by field, and leaves the sites to each browser', async () => {
    const { one, other } = twoBrowsers();
    await one.exchange();
    await other.exchange();
    await one.settings.change(() => ({ pace: 'gentle', sites: [{ site: 'instagram', since: 1 }] }));
    await other.settings.change(() => ({ dayStartHour: 6 }));
    for (const browser of [one, other, one]) await browser.exchange();
    for (const browser of [one, other]) {
      expect(await browser.settings.read()).toMatchObject({ pace: 'gentle', dayStartHour: 6 });
    }
    expect((await other.settings.read()).sites).toEqual([]);
  });

  it('erases everything everywhere, and keeps what is written afterwards', async () => {
    const { folder, one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await attend(one, one.now, one.now + MINUTE);
    await other.write('b', 'tea');
    await attend(other, other.now, other.now + MINUTE);
    for (const browser of [one, other, one]) await browser.exchange();
    const erasedAt = one.now + 2 * HOUR;
    one.now = erasedAt;
    other.now = erasedAt + HOUR;
    await one.settings.change(() => ({ erasedAt }));
    const database = await one.connection.open();
    for (const store of ['gratitude', 'usage', 'sittings', 'spans', 'moments', 'pastDays'] as const) {
      await database.clear(store);
    }
    await other.write('c', 'coffee');
    await attend(other, other.now, other.now + MINUTE);
    for (const browser of [one, other, one, other]) await browser.exchange();
    for (const browser of [one, other]) {
      expect(await browser.texts()).toEqual({ c: 'coffee' });
      expect(await timeIn(browser)).toBe(MINUTE);
    }
    expect(inFolder(folder)).not.toMatch(/rain|tea/);
  });

  it('gives everything back to a browser that has lost its database', async () => {
    const { folder, one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await attend(one, one.now, one.now + MINUTE);
    for (const browser of [one, other]) await browser.exchange();
    const anew = new BrowserWithFolder(folder, undefined, one.device);
    anew.now = one.now + HOUR;
    await anew.exchange();
    expect(await anew.texts()).toEqual({ a: 'rain' });
    expect(await timeIn(anew)).toBe(MINUTE);
    await other.exchange();
    expect(await timeIn(other)).toBe(MINUTE);
  });

  it('gives everything to a new browser when the first one is lost', async () => {
    const { folder, one } = twoBrowsers();
    await one.write('a', 'rain');
    await attend(one, one.now, one.now + MINUTE);
    await one.exchange();
    const next = new BrowserWithFolder(folder);
    await next.exchange();
    expect(await next.texts()).toEqual({ a: 'rain' });
    expect(await timeIn(next)).toBe(MINUTE);
  });

  it('stays within twice of what it keeps, however often a day is written anew', async () => {
    const { folder, one } = twoBrowsers();
    for (let day = 0; day < 40; day += 1) {
      for (let entry = 0; entry < 20; entry += 1)
        await one.write(`${day} ${entry}`, `a long line ${entry} `.repeat(10));
      one.now += 24 * HOUR;
      await attend(one, one.now, one.now + MINUTE);
      await one.exchange();
    }
    const database = await one.connection.open();
    const rows = await Promise.all(
      (['gratitude', 'moments', 'usage', 'sittings'] as const).map((store) => database.getAll(store)),
    );
    const size = [...folder.all().values()].reduce((sum, { length }) => sum + length, 0);
    expect(size).toBeLessThan(2 * JSON.stringify(rows).length);
  });

  it('has no erased word any more, however much else is in the same segment', async () => {
    const { folder, one } = twoBrowsers();
    for (let row = 0; row < 50; row += 1) await one.write(`${row}`, row === 7 ? 'mountain' : 'rain');
    await one.exchange();
    expect(inFolder(folder)).toContain('mountain');
    await one.erase('7');
    await one.exchange();
    expect(inFolder(folder)).not.toContain('mountain');
    expect(Object.keys(await one.texts())).toHaveLength(49);
  });

  it('brings back nothing by a segment that comes after the erasure', async () => {
    const { folder, one, other } = twoBrowsers();
    const third = new BrowserWithFolder(new FolderInMemory('Enough'));
    await third.write('late', 'rain');
    await third.exchange();
    one.now = third.now + HOUR;
    await one.settings.change(() => ({ erasedAt: one.now }));
    for (const browser of [one, other]) await browser.exchange();
    const late = await third.folder.folder(third.device);
    const carried = await folder.folder(third.device);
    for (const [name, bytes] of late.contents) await carried.write(name, bytes);
    await other.exchange();
    expect(await other.texts()).toEqual({});
  });

  it('keeps what is written after an erasure in a browser whose clock is days ahead', async () => {
    const { one, other } = twoBrowsers();
    one.now += 5 * 24 * HOUR;
    await one.settings.change(() => ({ erasedAt: one.now }));
    for (const browser of [one, other]) await browser.exchange();
    await other.write('after', 'tea');
    for (const browser of [other, one]) await browser.exchange();
    expect(await one.texts()).toEqual({ after: 'tea' });
    expect(await other.texts()).toEqual({ after: 'tea' });
  });

  it('finds what an older Enough has changed, which noted nothing', async () => {
    const { one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await one.write('b', 'tea');
    for (const browser of [one, other]) await browser.exchange();
    const database = await one.connection.open();
    const row = await database.get('gratitude', 'a');
    if (row) await database.put('gratitude', { ...row, text: 'snow', updatedAt: one.now + HOUR });
    await database.delete('gratitude', 'b');
    one.now += 2 * HOUR;
    for (const browser of [one, other]) await browser.exchange();
    expect(await other.texts()).toEqual({ a: 'snow' });
  });

  it('takes nothing from a folder for what was erased in a browser before it joined', async () => {
    const { folder, one } = twoBrowsers();
    await one.write('a', 'rain');
    await one.exchange();
    const late = new BrowserWithFolder(folder);
    late.now = one.now + HOUR;
    await late.settings.change(() => ({ erasedAt: late.now }));
    await late.sync.begin(false);
    for (const browser of [late, one]) await browser.exchange();
    expect(await late.texts()).toEqual({ a: 'rain' });
    expect(await one.texts()).toEqual({ a: 'rain' });
  });

  it('gives back what was erased in a browser that did not use it meanwhile', async () => {
    const { one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await other.write('b', 'tea');
    for (const browser of [one, other, one]) await browser.exchange();
    await one.settings.change(() => ({ erasedAt: one.now + HOUR }));
    await (await one.connection.open()).clear('gratitude');
    await one.sync.begin(false);
    for (const browser of [one, other]) await browser.exchange();
    expect(await one.texts()).toEqual({ a: 'rain', b: 'tea' });
    expect(await other.texts()).toEqual({ a: 'rain', b: 'tea' });
  });

  it('carries what a file brings in, however old it is, once it is told of it', async () => {
    const { one, other } = twoBrowsers();
    await one.write('a', 'rain');
    await attend(one, one.now, one.now + MINUTE);
    for (const browser of [one, other]) await browser.exchange();
    const database = await one.connection.open();
    const before = await database.get('gratitude', 'a');
    const usage = await database.getAll('usage');
    // An older version of a row, and time on a day long gone.
    if (before)
      await database.put('gratitude', {
        ...before,
        text: 'snow',
        updatedAt: before.updatedAt - 9 * 24 * HOUR,
      });
    for (const hour of usage) await database.put('usage', { ...hour, id: 'old', day: '2026-10-01' });
    await changeFolderState(database, withEverythingToNote);
    one.now += HOUR;
    for (const browser of [one, other]) await browser.exchange();
    expect(await other.texts()).toEqual({ a: 'snow' });
    expect(await ledgerOf(other).hoursBetween('2026-10-01', '2026-10-01')).not.toEqual([]);
  });
});
