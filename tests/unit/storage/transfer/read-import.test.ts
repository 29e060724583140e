import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../../lib/storage/transfer/import-fault';
import { readImport } from '../../../../lib/storage/transfer/read-import';

const FIXTURES = new URL('../../../fixtures/other-tools/', import.meta.url);

const file = (name: string) => new Blob([readFileSync(new URL(name, FIXTURES))]);

const INPUTS = {
  calendar: { timeZone: 'Europe/Berlin', dayStartHour: 4 },
  sites: [{ site: 'nearby.example', since: 0 }],
};

const read = (content: Blob | string) =>
  readImport(typeof content === 'string' ? new Blob([content]) : content, INPUTS);

const reasonOf = (content: string) =>
  read(content).then(
    () => null,
    (error) => (error instanceof ImportFault ? error.reason : error),
  );

/** Stands where a file says the day alone. */
const NO_HOUR = -1;

describe('a backup of Time Tracker', () => {
  it('gives the time on known and chosen sites by the day, and counts the sites that are left out', async () => {
    const { source, rows, leftOut } = await read(file('time-tracker.json'));
    expect(source).toBe('timeTracker');
    expect(rows.pastDays).toMatchObject([
      { day: '2026-11-20', hours: [[NO_HOUR, 'instagram', 'other', 600_000, 0]], device: 'timeTracker' },
      {
        day: '2026-11-21',
        hours: [
          [NO_HOUR, 'instagram', 'other', 300_000, 0],
          [NO_HOUR, 'nearby.example', 'other', 120_000, 0],
        ],
      },
    ]);
    expect(leftOut).toEqual({ sites: 1, moods: 0, notes: 0 });
  });

  it('of an earlier version gives the same', async () => {
    const { rows } = await read(file('time-tracker-3.json'));
    expect(rows.pastDays).toMatchObject([
      { day: '2026-11-20', hours: [[NO_HOUR, 'instagram', 'other', 600_000, 0]] },
    ]);
  });

  it.each([
    ['a date that does not exist', '{"__meta__":{},"__stat__":[{"host":"a","date":"20261340","focus":1}]}'],
    ['a row that is none', '{"__meta__":{},"__stat__":[7]}'],
    ['a negative time', '{"__meta__":{},"__stat__":[{"host":"a","date":"20261120","focus":-5}]}'],
    ['no list', '{"__meta__":{},"__stat__":{}}'],
  ])('with %s is refused', async (_what, text) => {
    expect(await reasonOf(text)).toBe('broken');
  });
});

describe('a backup of Web Activity Time Tracker', () => {
  it('gives the time by the day; its dates are American, its times seconds', async () => {
    const { source, rows, leftOut } = await read(file('web-activity.json'));
    expect(source).toBe('webActivity');
    expect(rows.pastDays).toMatchObject([
      { day: '2026-11-20', hours: [[NO_HOUR, 'instagram', 'other', 600_000, 0]] },
      { day: '2026-11-03', hours: [[NO_HOUR, 'instagram', 'other', 300_000, 0]] },
    ]);
    expect(leftOut).toMatchObject({ sites: 1 });
  });

  it('is also known inside of everything the tool stores', async () => {
    const tabs = JSON.parse(readFileSync(new URL('web-activity.json', FIXTURES), 'utf8'));
    expect((await read(JSON.stringify({ tabs, settings: {} }))).source).toBe('webActivity');
  });
});

describe('buckets of ActivityWatch', () => {
  it('give the time by the hour and kind of page, without private windows and other watchers', async () => {
    const { source, rows, leftOut } = await read(file('activity-watch.json'));
    expect(source).toBe('activityWatch');
    expect(rows.pastDays).toMatchObject([
      {
        day: '2026-11-20',
        hours: [
          [20, 'instagram', 'feed', 600_000, 0],
          [20, 'instagram', 'messages', 60_000, 0],
          [21, 'instagram', 'feed', 600_500, 0],
        ],
      },
    ]);
    expect(leftOut).toMatchObject({ sites: 1 });
  });
});

describe('entries of Presently', () => {
  it('are glad things with their quotes and line breaks, on their days', async () => {
    const { source, rows } = await read(file('presently.csv'));
    expect(source).toBe('presently');
    expect(rows.gratitude).toMatchObject([
      { day: '2026-11-20', text: 'Soup with Ines', timeZone: 'Europe/Berlin', checkIn: null },
      { day: '2026-11-21', text: 'A walk,\n\n"just because"' },
    ]);
  });

  it.each([
    ['1/2/2026', '1/30/2026', ['2026-01-02', '2026-01-30']],
    ['2/1/2026', '30/1/2026', ['2026-01-02', '2026-01-30']],
    ['02.01.2026', '03.01.2026', ['2026-01-02', '2026-01-03']],
    ['2026/01/02', '2026/01/03', ['2026-01-02', '2026-01-03']],
    ['1/2/2026 12:00:00 AM', '1/30/2026 12:00:00 AM', ['2026-01-02', '2026-01-30']],
  ])('may have dates such as %s and %s', async (first, second, days) => {
    const { rows } = await read(`entryDate,entryContent\n${first},a\n${second},b\n`);
    expect(rows.gratitude?.map(({ day }) => day)).toEqual(days);
  });

  it('are refused where day and month can’t be told apart: nothing is guessed', async () => {
    expect(await reasonOf('entryDate,entryContent\n1/2/2026,a\n3/4/2026,b\n')).toBe('dates');
    expect(await reasonOf('entryDate,entryContent\n13/2/2026,a\n3/14/2026,b\n')).toBe('dates');
  });

  it.each([
    ['a date that does not exist', 'entryDate,entryContent\n2026-02-30,a\n'],
    ['a quotation without an end', 'entryDate,entryContent\n2026-02-03,"a\n'],
  ])('with %s are refused', async (_what, text) => {
    expect(await reasonOf(text)).toBe('broken');
  });
});

describe('moods of Daylio', () => {
  it('are check-ins at their times; moods with other names and notes are counted as left out', async () => {
    const { source, rows, leftOut } = await read(file('daylio.csv'));
    expect(source).toBe('daylio');
    expect(rows.checkIns).toMatchObject([
      { mood: 90, day: '2026-11-20', at: Date.parse('2026-11-20T21:30:00+01:00') },
      { mood: 10, day: '2026-11-21', at: Date.parse('2026-11-21T07:15:00+01:00') },
    ]);
    expect(leftOut).toEqual({ sites: 0, moods: 1, notes: 1 });
  });

  it('with a time that is none are refused', async () => {
    expect(await reasonOf('full_date,time,mood\n2026-02-03,25:00,good\n')).toBe('broken');
  });
});

it('any other table is not known', async () => {
  expect(await reasonOf('a,b\n1,2\n')).toBe('unknown');
  expect(await reasonOf('__proto__,constructor\n1,2\n')).toBe('unknown');
});
