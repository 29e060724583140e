import { describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { localNow, type PageContext } from '../../../../lib/pages/context';
import { importActions } from '../../../../lib/pages/options/import-actions';
import { everythingStored } from '../../../../lib/pages/shared/everything-stored';
import { forgetNotedChanges } from '../../../../lib/storage/folder/folder-state';
import { ReplacePlan } from '../../../../lib/storage/transfer/row-plan';
import {
  besideRows,
  finishImport,
  unfinishedImport,
} from '../../../../lib/storage/transfer/unfinished-import';
import { UNFINISHED_IMPORT } from '../../../../lib/storage/transfer/unfinished-import-row';
import { exportedFile } from '../../../builders/exported-file';
import { killableProfile } from '../../../builders/killable-profile';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';
import { rowsByStore } from '../../../builders/stored-rows';

vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const NOW = middleOf('2026-11-22');
const now = () => NOW;

type Way = 'merge' | 'replace';

/** What a file can change, without ids. */
async function stateOf(context: PageContext) {
  const { gratitude, checkIns } = await rowsByStore(everythingStored(context).archive);
  const { pace, checkInEvery, ownSentences } = await context.settings.read();
  return {
    entries: gratitude.map(({ text }) => text).sort(),
    checkIns: checkIns.length,
    drafts: await everythingStored(context).drafts.read(),
    settings: { pace, checkInEvery, ownSentences: ownSentences.map(({ text }) => text) },
  };
}

type State = Awaited<ReturnType<typeof stateOf>>;

/** Keeps an entry, half-writes another one, and adds a sentence that cards may show. */
async function live(context: PageContext, text: string, at: number): Promise<void> {
  await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 40, gladThings: [text] }, await localNow(context));
  await context.checkInDrafts.save({ draft: { ...EMPTY_CHECK_IN, gladThings: [`half ${text}`] }, at });
  const id = crypto.randomUUID();
  await context.settings.change(() => ({ ownSentences: [{ id, family: 'notice', text }] }));
}

/** A file of another browser, whose settings differ as well. */
async function fileOfOther(): Promise<Blob> {
  const other = pageInMemory(now);
  await live(other, 'soup', NOW);
  await other.settings.change(() => ({ pace: 'gentle', checkInEvery: 'otherDay' }));
  return exportedFile(other);
}

async function bringIn(context: PageContext, file: Blob, way: Way): Promise<() => Promise<void>> {
  const { preview, bringIn } = importActions(context);
  const shown = await preview(file);
  if (typeof shown === 'string') throw new Error(`The file was refused: ${shown}`);
  return bringIn(shown, way);
}

/** A profile with something in it, and a page that can be killed. */
async function setUp() {
  const profile = killableProfile();
  await live(pageInMemory(now, profile.whole()), 'rain', NOW - 1);
  const killable = profile.killable();
  return { profile, page: pageInMemory(now, killable), killAfter: killable.killAfter };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

const finish = (context: PageContext): Promise<void> =>
  finishImport({ ...context, drafts: everythingStored(context).drafts });

/** What is there after the browser has started anew, and with it the background. */
async function startedAnew({ profile }: SetUp): Promise<State> {
  const context = pageInMemory(now, profile.whole());
  await finish(context);
  return stateOf(context);
}

/**
 * Has a page do something again and again, killed after one step more each time, until it is not killed.
 * @param begin does what comes before, and returns what the page does
 * @returns what is there after the browser has started anew, for each time
 */
async function killedAtEachStep(begin: (one: SetUp) => Promise<() => Promise<unknown>>): Promise<State[]> {
  const found: State[] = [];
  for (let steps = 0; ; steps += 1) {
    const one = await setUp();
    const work = await begin(one);
    const ended = await Promise.race([one.killAfter(steps), work()]);
    found.push(await startedAnew(one));
    if (ended !== 'killed') return found;
  }
}

const WITHOUT: State = {
  entries: ['rain'],
  checkIns: 1,
  drafts: { checkIn: { draft: { ...EMPTY_CHECK_IN, gladThings: ['half rain'] }, at: NOW - 1 } },
  settings: { pace: 'balanced', checkInEvery: 'week', ownSentences: ['rain'] },
};

const WITH: Record<Way, State> = {
  merge: {
    entries: ['rain', 'soup'],
    checkIns: 2,
    drafts: { checkIn: { draft: { ...EMPTY_CHECK_IN, gladThings: ['half soup'] }, at: NOW } },
    settings: { pace: 'gentle', checkInEvery: 'otherDay', ownSentences: ['rain', 'soup'] },
  },
  replace: {
    entries: ['soup'],
    checkIns: 1,
    drafts: { checkIn: { draft: { ...EMPTY_CHECK_IN, gladThings: ['half soup'] }, at: NOW } },
    settings: { pace: 'gentle', checkInEvery: 'otherDay', ownSentences: ['soup'] },
  },
};

describe.each<Way>(['merge', 'replace'])('an import whose page is killed (%s)', (way) => {
  it('is there as a whole after the next start, or not at all', async () => {
    const file = await fileOfOther();
    const found = await killedAtEachStep(
      async ({ page }) =>
        () =>
          bringIn(page, file, way),
    );
    const last = found.findLastIndex((state) => state.entries.join() === WITHOUT.entries.join());
    expect(found.slice(0, last + 1)).toEqual(found.slice(0, last + 1).map(() => WITHOUT));
    // It can be killed before each of two values, and before it is forgotten that these were to be stored.
    expect(found.length - last).toBeGreaterThan(3);
    expect(found.slice(last + 1)).toEqual(found.slice(last + 1).map(() => WITH[way]));
  });

  it('is taken back as a whole, or not at all', async () => {
    const file = await fileOfOther();
    const found = await killedAtEachStep(({ page }) => bringIn(page, file, way));
    const last = found.findLastIndex((state) => state.entries.join() === WITH[way].entries.join());
    expect(found.slice(0, last + 1)).toEqual(found.slice(0, last + 1).map(() => WITH[way]));
    expect(found.length - last).toBeGreaterThan(3);
    expect(found.slice(last + 1)).toEqual(found.slice(last + 1).map(() => WITHOUT));
  });
});

/** A profile whose page was killed when it had stored the rows of a file, and before anything else of it. */
async function killedAfterRows(): Promise<PageContext> {
  const file = await fileOfOther();
  for (let steps = 0; ; steps += 1) {
    const one = await setUp();
    await Promise.race([one.killAfter(steps), bringIn(one.page, file, 'merge')]);
    const context = pageInMemory(now, one.profile.whole());
    const { entries, settings } = await stateOf(context);
    if (entries.includes('soup')) {
      expect(settings).toEqual(WITHOUT.settings);
      return context;
    }
  }
}

/** What is kept of an import that is not finished. */
const kept = async ({ connection }: PageContext): Promise<unknown> =>
  (await connection.open()).get('folder', UNFINISHED_IMPORT);

const NOTHING = { drafts: {}, settings: {} };

const FULL = new Error('The disk is full.');

describe('an import that is not finished', () => {
  it('leaves a setting and a draft as they are that the person has changed since', async () => {
    const context = await killedAfterRows();
    const draft = { draft: { ...EMPTY_CHECK_IN, gladThings: ['half snow'] }, at: NOW };
    await context.settings.change(() => ({ pace: 'often' }));
    await context.checkInDrafts.save(draft);
    await finish(context);
    expect(await stateOf(context)).toEqual({
      ...WITH.merge,
      drafts: { checkIn: draft },
      settings: { ...WITH.merge.settings, pace: 'often' },
    });
    expect(await kept(context)).toBeUndefined();
  });

  it('brings nothing back that the person has erased since, also by an older version', async () => {
    for (const eraseRows of [true, false]) {
      const context = await killedAfterRows();
      await context.settings.change(() => ({ erasedAt: NOW }));
      await context.checkInDrafts.delete();
      if (eraseRows) await everythingStored(context).archive.eraseAll();
      expect((await kept(context)) === undefined).toBe(eraseRows);
      await finish(context);
      expect(await stateOf(context)).toMatchObject({ drafts: {}, settings: WITHOUT.settings });
      expect(await kept(context)).toBeUndefined();
    }
  });

  it('is tried again at the next start when it can’t be stored', async () => {
    const context = await killedAfterRows();
    vi.spyOn(context.settings, 'change').mockRejectedValueOnce(FULL);
    await expect(finish(context)).rejects.toBe(FULL);
    await finish(context);
    expect(await stateOf(context)).toEqual(WITH.merge);
  });

  it('comes before the next file, which is refused as long as it can’t be stored', async () => {
    const context = await killedAfterRows();
    const file = await exportedFile(context);
    const change = vi.spyOn(context.settings, 'change').mockRejectedValue(FULL);
    const before = await stateOf(context);
    await expect(bringIn(context, file, 'replace')).rejects.toBe(FULL);
    expect((await stateOf(context)).entries).toEqual(before.entries);
    change.mockRestore();
    await (await bringIn(context, file, 'merge'))();
    expect(await stateOf(context)).toEqual(WITH.merge);
  });

  it('is not overwritten by a file that another page brings in at the same time', async () => {
    const context = await killedAfterRows();
    const before = await kept(context);
    const other = unfinishedImport('another', await context.settings.read(), NOTHING, NOTHING);
    const { archive } = everythingStored(context);
    await expect(archive.carryOut(new ReplacePlan({}), undefined, besideRows(other))).rejects.toThrow();
    expect((await stateOf(context)).entries).toEqual(WITH.merge.entries);
    expect(await kept(context)).toEqual(before);
  });

  it('stays as it is when what is known of the folder is changed or forgotten', async () => {
    const context = await killedAfterRows();
    const before = await kept(context);
    await context.folder.propose({ name: 'Carried' } as FileSystemDirectoryHandle);
    await forgetNotedChanges(await context.connection.open(), null);
    expect(await kept(context)).toEqual(before);
  });
});

describe('an import whose settings can’t be stored', () => {
  it('is taken back, and nothing is kept of it', async () => {
    const { page, profile } = await setUp();
    vi.spyOn(page.settings, 'change').mockRejectedValue(FULL);
    await expect(bringIn(page, await fileOfOther(), 'replace')).rejects.toBe(FULL);
    const context = pageInMemory(now, profile.whole());
    expect(await stateOf(context)).toEqual(WITHOUT);
    expect(await kept(context)).toBeUndefined();
  });
});
