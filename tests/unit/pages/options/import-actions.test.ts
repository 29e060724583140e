import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pastBoundary } from '../../../../lib/domain/attention/compaction';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { calendarOf, localNow, type PageContext } from '../../../../lib/pages/context';
import {
  type ImportFaultReason,
  type ImportPreview,
  importActions,
} from '../../../../lib/pages/options/import-actions';
import { everythingStored } from '../../../../lib/pages/shared/everything-stored';
import { DATABASE_VERSION } from '../../../../lib/storage/database/database';
import { LedgerCompaction } from '../../../../lib/storage/ledger/ledger-compaction';
import { HOUR, MINUTE, moment } from '../../../builders/domain-rows';
import { dataOf, exportedFile } from '../../../builders/exported-file';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';
import { rowsByStore } from '../../../builders/stored-rows';

vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const NOW = middleOf('2026-11-22');
const DAY = 24 * HOUR;

interface Browser {
  readonly context: PageContext;
  readonly clock: { now: number };
}

function browser(): Browser {
  const clock = { now: NOW };
  return { context: pageInMemory(() => clock.now), clock };
}

/** Something that a person does in a browser, so many hours before `NOW`. */
const deed = fc.record({
  kind: fc.constantFrom('time', 'checkIn', 'draft', 'moment', 'compaction', 'edit', 'erase'),
  hoursAgo: fc.integer({ min: 0, max: 60 * 24 }),
  site: fc.constantFrom('instagram', 'x'),
  text: fc.constantFrom('soup', 'rain', 'a walk'),
});

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

async function act({ context, clock }: Browser, { kind, hoursAgo, site, text }: Deed): Promise<void> {
  clock.now = NOW - hoursAgo * HOUR;
  const end = clock.now;
  const latest = (await rowsByStore(everythingStored(context).archive)).gratitude[0];
  switch (kind) {
    case 'time':
      await spendTime(context, { site, start: end - 7 * MINUTE, end });
      break;
    case 'moment':
      await spendTime(context, { site, start: end - MINUTE, end, moment: moment({ at: end, site }) });
      break;
    case 'checkIn':
      await context.checkIns.save(
        { ...EMPTY_CHECK_IN, mood: 40, gladThings: [text] },
        await localNow(context),
      );
      break;
    case 'draft':
      await context.checkInDrafts.save({ draft: { ...EMPTY_CHECK_IN, gladThings: [text] }, at: end });
      break;
    case 'edit':
      if (latest) await context.gratitude.change(latest.id, { text }, end);
      break;
    case 'erase':
      if (latest) await context.gratitude.delete(latest.id);
      break;
    case 'compaction': {
      const calendar = calendarOf(await context.settings.read());
      const compaction = new LedgerCompaction(context.connection);
      const inputs = { boundary: pastBoundary(NOW, calendar), calendar, now: end };
      while (await compaction.step(inputs));
    }
  }
  clock.now = NOW;
}

async function live(one: Browser, deeds: readonly Deed[]): Promise<void> {
  for (const next of deeds) await act(one, next);
}

async function preview(context: PageContext, file: Blob): Promise<ImportPreview> {
  const shown = await importActions(context).preview(file);
  if (typeof shown === 'string') throw new Error(`The file was refused: ${shown}`);
  return shown;
}

const bringIn = async (context: PageContext, file: Blob, way: 'merge' | 'replace' = 'merge') =>
  importActions(context).bringIn(await preview(context, file), way);

const everything = async (context: PageContext) => ({
  rows: await rowsByStore(everythingStored(context).archive),
  drafts: await everythingStored(context).drafts.read(),
  settings: await context.settings.read(),
});

const deeds = fc.array(deed, { maxLength: 12 });
const RUNS = { numRuns: 25 };

describe('bringing in an export', () => {
  it('gives both browsers the same data when each brings in the file of the other', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const [a, b] = [browser(), browser()];
        await live(a, first);
        await live(b, second);
        const [ofA, ofB] = [await exportedFile(a.context), await exportedFile(b.context)];
        await bringIn(a.context, ofB);
        await bringIn(b.context, ofA);
        const both = await dataOf(a.context);
        expect(await dataOf(b.context)).toEqual(both);
        await bringIn(a.context, await exportedFile(b.context));
        expect(await dataOf(a.context)).toEqual(both);
      }),
      RUNS,
    );
  });

  it('changes nothing when the same file comes a second time, or a browser’s own file', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const [a, b] = [browser(), browser()];
        await live(a, first);
        await live(b, second);
        const [ofA, ofB] = [await exportedFile(a.context), await exportedFile(b.context)];
        await bringIn(b.context, ofA);
        const before = await everything(b.context);
        for (const file of [ofA, ofB]) {
          expect((await preview(b.context, file)).rows).toMatchObject({ added: 0, replaced: 0 });
          await bringIn(b.context, file);
        }
        expect(await everything(b.context)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('counts time once when a later file of the same browser is brought in, compacted or not', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, later) => {
        const [a, b, c] = [browser(), browser(), browser()];
        const longAgo = first.map((one) => ({ ...one, hoursAgo: one.hoursAgo + 60 * 24 + 1 }));
        await live(a, longAgo);
        await bringIn(b.context, await exportedFile(a.context));
        await live(a, later);
        const file = await exportedFile(a.context);
        await bringIn(b.context, file);
        await bringIn(c.context, file);
        const days = async ({ context }: Browser) => (await dataOf(context)) as { readonly days: object };
        expect((await days(b)).days).toEqual((await days(a)).days);
        expect((await days(c)).days).toEqual((await days(a)).days);
      }),
      RUNS,
    );
  });

  it('is taken back as if nothing had been brought in, merged or in place of everything', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, fc.constantFrom('merge', 'replace'), async (first, second, way) => {
        const [a, b] = [browser(), browser()];
        await live(a, first);
        await live(b, second);
        await a.context.settings.change(() => ({ pace: 'gentle' }));
        const before = await everything(b.context);
        const undo = await bringIn(b.context, await exportedFile(a.context), way as 'merge' | 'replace');
        await undo();
        expect(await everything(b.context)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('puts everything of the file in place of everything, except where this browser measures', async () => {
    const [a, b] = [browser(), browser()];
    const sites = [{ site: 'x', since: NOW - DAY }];
    await a.context.settings.change(() => ({ pace: 'gentle', sites: [{ site: 'instagram', since: 0 }] }));
    await b.context.settings.change(() => ({ pace: 'often', sites }));
    const time = { kind: 'time', hoursAgo: 3, site: 'instagram', text: 'soup' } as const;
    await live(a, [time, { ...time, kind: 'checkIn' }]);
    await live(b, [time, { ...time, kind: 'checkIn', text: 'rain' }]);
    await bringIn(b.context, await exportedFile(a.context), 'replace');
    expect(await dataOf(b.context)).toEqual(await dataOf(a.context));
    expect(await b.context.settings.read()).toMatchObject({ pace: 'gentle', sites });
  });

  it('restores what was erased here from this browser’s own file, and goes on counting', async () => {
    const a = browser();
    const time = { kind: 'time', hoursAgo: 3, site: 'instagram', text: 'soup' } as const;
    await live(a, [time, { ...time, hoursAgo: 50 * 24 }, { ...time, kind: 'compaction' }]);
    const [file, before] = [await exportedFile(a.context), await dataOf(a.context)];
    await everythingStored(a.context).archive.eraseAll();
    await bringIn(a.context, file);
    expect(await dataOf(a.context)).toEqual(before);
    await live(a, [{ ...time, hoursAgo: 1 }]);
    const later = await exportedFile(a.context);
    expect((await preview(a.context, later)).rows).toMatchObject({ added: 0, replaced: 0 });
  });

  it('shows what a file holds before anything is stored', async () => {
    const [a, b] = [browser(), browser()];
    const time = { kind: 'time', hoursAgo: 3, site: 'instagram', text: 'soup' } as const;
    await live(a, [time, { ...time, hoursAgo: 51 }, { ...time, kind: 'checkIn' }]);
    const shown = await preview(b.context, await exportedFile(a.context));
    expect(shown).toMatchObject({
      source: 'enough',
      days: { first: '2026-11-20', last: '2026-11-22' },
      measuredDays: 2,
      checkIns: 1,
      entries: 1,
      rows: { added: 4, same: 0, replaced: 0, kept: 0 },
      sitesOff: ['instagram'],
      canReplace: true,
    });
    expect(Object.values((await everything(b.context)).rows).flat()).toEqual([]);
  });
});

describe('an entry that was changed in two browsers', () => {
  it('has the words of the later change in both', async () => {
    const [a, b] = [browser(), browser()];
    await live(a, [{ kind: 'checkIn', hoursAgo: 9, site: 'x', text: 'soup' }]);
    await bringIn(b.context, await exportedFile(a.context));
    await live(a, [{ kind: 'edit', hoursAgo: 5, site: 'x', text: 'rain' }]);
    await live(b, [{ kind: 'edit', hoursAgo: 4, site: 'x', text: 'a walk' }]);
    const [ofA, ofB] = [await exportedFile(a.context), await exportedFile(b.context)];
    expect((await preview(a.context, ofB)).rows).toMatchObject({ replaced: 1, kept: 0 });
    expect((await preview(b.context, ofA)).rows).toMatchObject({ replaced: 0, kept: 1 });
    await bringIn(a.context, ofB);
    await bringIn(b.context, ofA);
    for (const { context } of [a, b]) {
      expect((await everything(context)).rows.gratitude).toMatchObject([{ text: 'a walk' }]);
    }
  });
});

const FIXTURES = new URL('../../../fixtures/stored/', import.meta.url);
const profile = JSON.parse(readFileSync(new URL('profile-4.json', FIXTURES), 'utf8'));
const asFile = (document: unknown) => new Blob([JSON.stringify(document, null, 2)]);

describe('an export of an earlier version', () => {
  it('is brought in with all its rows, also twice, with what later versions added', async () => {
    const { context } = browser();
    const file = asFile(profile.exported);
    const total = async () => {
      const { usage } = await context.ledger.attentionBetween('2000-01-01', '2100-01-01', {
        timeZone: profile.exported.timeZone,
        dayStartHour: 4,
      });
      return usage.reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0);
    };
    await bringIn(context, file);
    const { rows } = await everything(context);
    for (const store of ['checkIns', 'gratitude', 'practices', 'plans', 'reflections', 'moments'] as const) {
      const ids = profile.exported[store].map(({ id }: { id: string }) => id);
      expect(rows[store].map(({ id }) => id).sort()).toEqual(ids.sort());
    }
    expect(rows.checkIns[0]).toMatchObject({ timeZone: profile.exported.timeZone });
    const ms: number = profile.exported.usage.reduce(
      (sum: number, { passiveMs, activeMs }: { passiveMs: number; activeMs: number }) =>
        sum + passiveMs + activeMs,
      0,
    );
    expect(await total()).toBeCloseTo(ms, 3);
    expect((await preview(context, file)).rows).toMatchObject({ added: 0, replaced: 0 });
  });
});

describe('a file that can’t be brought in', () => {
  const base = (): Record<string, unknown> => ({
    format: 'enough.export',
    version: 2,
    database: DATABASE_VERSION,
    exportedAt: '2026-11-22T12:00:00.000Z',
    timeZone: 'Europe/Berlin',
    device: '5f0c6a4e-7a53-4a77-9d6c-4cf3b8f2f7a1',
    settings: { version: 1 },
    drafts: {},
    checkIns: [],
  });
  const checkIn = {
    id: 'c',
    createdAt: 1,
    updatedAt: 1,
    at: 1,
    day: '2026-11-22',
    timeZone: 'Europe/Berlin',
    mood: 50,
    comparison: null,
    patterns: [],
  };
  const withRow = (row: unknown) => ({ ...base(), checkIns: [row] });
  const deep = `{"format":"enough.export","version":2,"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;

  it('is accepted in its valid form', async () => {
    const { context } = browser();
    expect(await importActions(context).preview(asFile(withRow(checkIn)))).toMatchObject({ checkIns: 1 });
  });

  it.each<[string, unknown, ImportFaultReason]>([
    ['an empty file', '', 'unknown'],
    ['a text', 'hello', 'unknown'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'unknown'],
    ['another JSON file', { a: 1 }, 'unknown'],
    ['a list', [1, 2], 'unknown'],
    ['a file that was cut off', JSON.stringify(withRow(checkIn)).slice(0, -9), 'broken'],
    ['a file that is nested without end', deep, 'broken'],
    ['a newer file', { ...base(), version: 3 }, 'newer'],
    ['a file of a newer database', { ...base(), database: DATABASE_VERSION + 1 }, 'newer'],
    ['newer settings', { ...base(), settings: { version: 9 } }, 'newer'],
    ['a version that is no number', { ...base(), version: '2' }, 'broken'],
    ['an unknown time zone', { ...base(), timeZone: 'Mars/Base' }, 'broken'],
    ['a store that is no list', { ...base(), checkIns: {} }, 'broken'],
    ['a row that is no object', withRow(7), 'broken'],
    ['a mood out of range', withRow({ ...checkIn, mood: 1e9 }), 'broken'],
    ['a time after all days', withRow({ ...checkIn, at: 1e300 }), 'broken'],
    [
      'a number too large to be one',
      JSON.stringify(withRow(checkIn)).replace('"at":1', '"at":1e999'),
      'broken',
    ],
    ['a day that does not exist', withRow({ ...checkIn, day: '2026-02-30' }), 'broken'],
    ['a time zone of a row that does not exist', withRow({ ...checkIn, timeZone: '../x' }), 'broken'],
    ['a text without end', withRow({ ...checkIn, id: 'x'.repeat(1_000_000) }), 'broken'],
    ['a nested value that nobody knows', withRow({ ...checkIn, more: { a: [1] } }), 'broken'],
    [
      'a row whose fields are those of its prototype',
      JSON.stringify(withRow(0)).replace('[0]', `[{"__proto__":${JSON.stringify(checkIn)}}]`),
      'broken',
    ],
    [
      'a week that does not exist',
      {
        ...base(),
        reflections: [
          { id: 'r', createdAt: 1, updatedAt: 1, at: 1, week: '2026-W60', question: 1, answer: 'a' },
        ],
      },
      'broken',
    ],
  ])('%s is refused with its reason, and nothing is changed', async (_what, content, reason) => {
    const { context } = browser();
    await live({ context, clock: { now: NOW } }, [{ kind: 'checkIn', hoursAgo: 1, site: 'x', text: 'soup' }]);
    const before = await everything(context);
    const file =
      typeof content === 'string' || content instanceof Uint8Array
        ? new Blob([content as BlobPart])
        : asFile(content);
    expect(await importActions(context).preview(file)).toBe(reason);
    expect(await everything(context)).toEqual(before);
    expect(({} as { mood?: unknown }).mood).toBeUndefined();
  });

  it('that is larger than any export is refused before it is read', async () => {
    const { context } = browser();
    const stream = vi.fn();
    const file = { size: 3e9, stream } as unknown as Blob;
    expect(await importActions(context).preview(file)).toBe('tooLarge');
    expect(stream).not.toHaveBeenCalled();
  });

  it('keeps what a write fails on: nothing is stored of any store', async () => {
    const [a, b] = [browser(), browser()];
    await live(a, [{ kind: 'checkIn', hoursAgo: 1, site: 'x', text: 'soup' }]);
    await a.context.settings.change(() => ({ pace: 'gentle' }));
    const shown = await preview(b.context, await exportedFile(a.context));
    const before = await everything(b.context);
    vi.spyOn(b.context.settings, 'change').mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(importActions(b.context).bringIn(shown, 'merge')).rejects.toThrow('The disk is full.');
    expect(await everything(b.context)).toEqual(before);
  });
});

describe('time of another tool', () => {
  const backup = (...dates: readonly string[]) =>
    asFile({
      __meta__: {},
      __stat__: dates.map((date) => ({ host: 'www.instagram.com', date, focus: 60_000 })),
    });

  it('is added once, and not on days that Enough measured itself', async () => {
    const a = browser();
    await live(a, [{ kind: 'time', hoursAgo: 1, site: 'x', text: 'soup' }]);
    const file = backup('20261120', '20261121', '20261122');
    expect(await preview(a.context, file)).toMatchObject({
      source: 'timeTracker',
      days: { first: '2026-11-20', last: '2026-11-21' },
      measuredDays: 2,
      rows: { added: 2 },
      leftOut: { days: 1 },
      canReplace: false,
    });
    await bringIn(a.context, file);
    const once = await dataOf(a.context);
    await bringIn(a.context, file);
    expect(await dataOf(a.context)).toEqual(once);
    expect((await preview(a.context, file)).rows).toMatchObject({ added: 0, same: 2, replaced: 0 });
    const hours = await a.context.ledger.hoursBetween('2026-11-20', '2026-11-21');
    expect(hours.map(({ day, passiveMs }) => [day, passiveMs])).toEqual([
      ['2026-11-20', 60_000],
      ['2026-11-21', 60_000],
    ]);
  });

  it('of which a later file knows more of a day is that of the later file, in whichever order they come', async () => {
    const more = asFile({
      __meta__: {},
      __stat__: [{ host: 'www.instagram.com', date: '20261120', focus: 90_000 }],
    });
    for (const files of [
      [backup('20261120'), more],
      [more, backup('20261120')],
    ]) {
      const a = browser();
      for (const file of files) await bringIn(a.context, file);
      const hours = await a.context.ledger.hoursBetween('2026-11-20', '2026-11-20');
      expect(hours.map(({ passiveMs }) => passiveMs)).toEqual([90_000]);
    }
  });
});
