import { expect, it } from 'vitest';
import type { LocalDay } from '../../../../lib/domain/time/days';
import { CaughtComparisonRepository } from '../../../../lib/storage/journal/caught-comparison-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { DAY, HOUR, MINUTE, moment, span } from '../../../builders/domain-rows';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { countingSignal } from '../../../builders/in-memory-database';
import { caughtComparison, gratitudeEntry, lived } from '../../../builders/journal-rows';

const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';
/** At noon in Berlin. */
const NOON: Record<LocalDay, number> = {
  [MONDAY]: Date.parse('2026-11-16T12:00:00+01:00'),
  [TUESDAY]: Date.parse('2026-11-17T12:00:00+01:00'),
};

const ledgerOf = ({ connection }: BrowserWithFolder) => new AttentionLedger(connection, countingSignal());

async function live(
  browser: BrowserWithFolder,
  name: string,
  { day, after, minutes, site }: { day: LocalDay; after: number; minutes: number; site: string },
): Promise<void> {
  const start = (NOON[day] as number) + after;
  const end = start + minutes * MINUTE;
  browser.now = Math.max(browser.now, end);
  await ledgerOf(browser).credit(
    {
      ...{ site, spans: [span(start, end)], since: 0, now: end },
      ...{ calendar: CALENDAR, sittingGap: 5 * MINUTE },
    },
    false,
    ({ sitting }) => ({
      sitting,
      moment: moment({ at: end, day, site }),
      suppression: undefined,
      awaitPause: false,
    }),
  );
  const written = { ...lived(end, day), createdAt: end, updatedAt: end };
  await browser.gratitude.save({ ...gratitudeEntry(written), ...written, id: name, text: name }, end);
  await new CaughtComparisonRepository(browser.connection, countingSignal()).save(
    { ...caughtComparison({ ...lived(end, day), site }), ...written, id: `${name} caught` },
    end,
  );
}

/** Two browsers that have lived two days each, on two sites, and know of each other. */
async function twoBrowsers() {
  const folder = new FolderInMemory('Enough');
  const [one, other] = [new BrowserWithFolder(folder), new BrowserWithFolder(folder)];
  for (const browser of [one, other]) browser.now = NOON[MONDAY] as number;
  await live(one, 'rain', { day: MONDAY, after: 0, minutes: 10, site: 'x' });
  await live(one, 'tea', { day: TUESDAY, after: 0, minutes: 20, site: 'instagram' });
  await live(other, 'soup', { day: MONDAY, after: HOUR, minutes: 3, site: 'instagram' });
  await live(other, 'bread', { day: TUESDAY, after: HOUR, minutes: 4, site: 'x' });
  await exchange(one, other);
  return { folder, one, other };
}

async function exchange(...browsers: BrowserWithFolder[]): Promise<void> {
  const latest = Math.max(...browsers.map(({ now }) => now));
  for (let round = 0; round < 2; round += 1) {
    for (const browser of browsers) {
      browser.now = latest + HOUR * (round + 1);
      await browser.exchange();
    }
  }
}

/** What a browser shows: the minutes of each site and day, what was written, and the moments' sites. */
async function shown(browser: BrowserWithFolder) {
  const hours = await ledgerOf(browser).hoursBetween('2026-11-01', '2026-11-30');
  const minutes: Record<string, number> = {};
  for (const { day, site, passiveMs, activeMs } of hours) {
    const key = `${day} ${site}`;
    minutes[key] = (minutes[key] ?? 0) + (passiveMs + activeMs) / MINUTE;
  }
  const database = await browser.connection.open();
  return {
    minutes,
    texts: Object.keys(await browser.texts()).sort(),
    moments: (await database.getAll('moments')).map(({ day, site }) => `${day} ${site}`).sort(),
    caught: (await database.getAllKeys('caughtComparisons')).sort(),
  };
}

const BEFORE = {
  minutes: {
    [`${MONDAY} x`]: 10,
    [`${TUESDAY} instagram`]: 20,
    [`${MONDAY} instagram`]: 3,
    [`${TUESDAY} x`]: 4,
  },
  texts: ['bread', 'rain', 'soup', 'tea'],
  moments: [`${MONDAY} instagram`, `${MONDAY} x`, `${TUESDAY} instagram`, `${TUESDAY} x`],
  caught: ['bread caught', 'rain caught', 'soup caught', 'tea caught'],
};
const WITHOUT_MONDAY = {
  minutes: { [`${TUESDAY} instagram`]: 20, [`${TUESDAY} x`]: 4 },
  texts: ['bread', 'tea'],
  moments: [`${TUESDAY} instagram`, `${TUESDAY} x`],
  caught: ['bread caught', 'tea caught'],
};
const WITHOUT_X = {
  minutes: { [`${TUESDAY} instagram`]: 20, [`${MONDAY} instagram`]: 3 },
  texts: BEFORE.texts,
  moments: [`${MONDAY} instagram`, `${TUESDAY} instagram`],
  caught: ['soup caught', 'tea caught'],
};

it('a day erased in one browser is gone in the other, and a third that joins never sees it', async () => {
  const { folder, one, other } = await twoBrowsers();
  expect(await shown(one)).toEqual(BEFORE);
  await one.eraseDay(MONDAY);
  expect(await shown(one)).toEqual(WITHOUT_MONDAY);
  await exchange(one, other);
  const third = new BrowserWithFolder(folder);
  await exchange(one, other, third);
  for (const browser of [one, other, third]) expect(await shown(browser)).toEqual(WITHOUT_MONDAY);
  const files = [...folder.all().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  expect(files).not.toMatch(/"text":"(rain|soup)"/);
});

it('a site erased in one browser is gone in the other, with what was caught there', async () => {
  const { folder, one, other } = await twoBrowsers();
  await one.eraseSite('x');
  await exchange(one, other);
  const third = new BrowserWithFolder(folder);
  await exchange(one, other, third);
  for (const browser of [one, other, third]) expect(await shown(browser)).toEqual(WITHOUT_X);
});

it('a day is erased everywhere, also what the browser that erased it had not read yet', async () => {
  const { one, other } = await twoBrowsers();
  await live(other, 'late', { day: MONDAY, after: 2 * HOUR, minutes: 5, site: 'x' });
  await one.eraseDay(MONDAY);
  await exchange(one, other);
  for (const browser of [one, other]) expect(await shown(browser)).toEqual(WITHOUT_MONDAY);
});

it.each([
  ['at once', false],
  ['after the other browser has erased it too', true],
])('an erased day that is put back %s is back in both, and counted once', async (_when, isCarried) => {
  const { one, other } = await twoBrowsers();
  const putBack = await one.eraseDay(MONDAY);
  if (isCarried) await exchange(one, other);
  await putBack();
  expect(await shown(one)).toEqual(BEFORE);
  await exchange(one, other);
  for (const browser of [one, other]) expect(await shown(browser)).toEqual(BEFORE);
});

it('an erased site that is put back is back in both, and counted once', async () => {
  const { one, other } = await twoBrowsers();
  const putBack = await one.eraseSite('x');
  await exchange(one, other);
  await putBack();
  await exchange(one, other);
  for (const browser of [one, other]) expect(await shown(browser)).toEqual(BEFORE);
});

it('what is lived on a day after it was erased is shown in both', async () => {
  const { one, other } = await twoBrowsers();
  await one.eraseDay(TUESDAY);
  await exchange(one, other);
  await live(other, 'evening', { day: TUESDAY, after: 9 * HOUR, minutes: 2, site: 'x' });
  other.now += DAY;
  await exchange(one, other);
  for (const browser of [one, other]) {
    expect(await shown(browser)).toMatchObject({
      minutes: { [`${MONDAY} x`]: 10, [`${MONDAY} instagram`]: 3, [`${TUESDAY} x`]: 2 },
      texts: ['evening', 'rain', 'soup'],
    });
  }
});

it('what is half written on a day is gone in both browsers when the day is erased, and nothing else', async () => {
  const { one, other } = await twoBrowsers();
  const at = (day: LocalDay) => ({ at: NOON[day], draft: { words: [day] } });
  await other.drafts.replace(
    {},
    {
      checkIn: at(MONDAY),
      practices: { wins: at(MONDAY), reframe: at(TUESDAY) },
      cards: { notice: at(MONDAY) },
    },
  );
  await one.eraseDay(MONDAY);
  await exchange(one, other);
  expect(await other.drafts.read()).toEqual({ practices: { reframe: at(TUESDAY) } });
});
