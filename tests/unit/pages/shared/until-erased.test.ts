import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../../../lib/background/erase-everything';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { PageContext } from '../../../../lib/pages/context';
import { answerActions } from '../../../../lib/pages/log/answer-actions';
import { checkInCorrections } from '../../../../lib/pages/log/check-in-corrections';
import { eraseDay } from '../../../../lib/pages/log/erase-day';
import { eraseSite } from '../../../../lib/pages/options/erase-site';
import { importActions } from '../../../../lib/pages/options/import-actions';
import { entryActions } from '../../../../lib/pages/practices/entry-actions';
import { loadPractices } from '../../../../lib/pages/practices/load-practices';
import { comparisonActions } from '../../../../lib/pages/shared/comparison-actions';
import { everythingStored } from '../../../../lib/pages/shared/everything-stored';
import { guessActions } from '../../../../lib/pages/shared/guess-actions';
import { CARD_DRAFTS_KEY, CardDrafts } from '../../../../lib/storage/journal/card-drafts';
import { MINUTE } from '../../../builders/domain-rows';
import { exportedFile } from '../../../builders/exported-file';
import { caughtComparison, guess, lived, plan, practiceEntry } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';
import { rowsByStore } from '../../../builders/stored-rows';

vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const DAY = '2026-11-22';
const NOW = middleOf(DAY);

let context: PageContext;
beforeEach(async () => {
  context = pageInMemory(() => NOW);
  await spendTime(context, { site: 'x', start: NOW - MINUTE, end: NOW });
  await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 40, gladThings: ['soup', '', ''] }, lived(NOW, DAY));
  await context.practiceEntries.save(practiceEntry(lived(NOW, DAY)), NOW);
  await context.plans.save(plan(lived(NOW, DAY)), NOW);
  await context.caughtComparisons.save(caughtComparison(lived(NOW, DAY)), NOW);
  await context.guesses.save(guess(lived(NOW, DAY)), NOW);
  await context.reflections.save('2026-W47', 1, 'yes', NOW);
  await context.checkInDrafts.save({ draft: { ...EMPTY_CHECK_IN, mood: 30 }, at: NOW });
});

const rows = () => rowsByStore(everythingStored(context).archive);

/** Everything that is stored, apart from the settings. */
const everything = async () => ({ ...(await rows()), draft: await context.checkInDrafts.read() });

const isEmpty = (stored: object): boolean =>
  Object.values(stored)
    .flat()
    .every((one) => one === null);

/** As the background does it, at whichever page's request. */
const eraseForGood = () =>
  eraseEverything({
    ...context,
    cardDrafts: new CardDrafts(context.storedValue('local', CARD_DRAFTS_KEY)),
    archive: everythingStored(context).archive,
  });

const idOf = async (store: keyof Awaited<ReturnType<typeof rows>>): Promise<string> =>
  (await rows())[store][0]?.id ?? '';

async function eraseEntry(kind: 'gladThing' | 'plan' | 'practice') {
  const { entries } = await loadPractices(context, 'all');
  const entry = entries.find((one) => one.kind === kind);
  if (!entry) throw new Error('There is no such entry.');
  return entryActions(context).erase(entry);
}

async function bringIn(way: 'merge' | 'replace') {
  const other = pageInMemory(() => NOW);
  await other.plans.save(plan({ ...lived(NOW, DAY), cue: 'later' }), NOW);
  const actions = importActions(context);
  const preview = await actions.preview(await exportedFile(other));
  if (typeof preview === 'string') throw new Error(preview);
  return actions.bringIn(preview, way);
}

/** Everything a page can undo of what is stored, other than settings. @returns the undo of it */
const DEEDS = {
  'something glad erased': () => eraseEntry('gladThing'),
  'a plan erased': () => eraseEntry('plan'),
  'a practice erased': () => eraseEntry('practice'),
  'a check-in erased': async () => checkInCorrections(context).erase(await idOf('checkIns')),
  'a caught comparison erased': async () => comparisonActions(context).erase(await idOf('caughtComparisons')),
  'a guess erased': async () => guessActions(context).erase(await idOf('guesses')),
  'an answer erased': async () => answerActions(context).erase(await idOf('reflections')),
  'a day erased': () => eraseDay(context, DAY),
  'a site erased': () => eraseSite(context, 'x'),
  'a file added': () => bringIn('merge'),
  'a file in place of everything': () => bringIn('replace'),
} as const;

describe.each(Object.entries(DEEDS))('%s', (_what, act) => {
  it('is undone', async () => {
    const before = await everything();
    const undo = await act();
    expect(await everything()).not.toEqual(before);
    await undo();
    expect(await everything()).toEqual(before);
  });

  it('stays as it is once everything was erased', async () => {
    const undo = await act();
    await eraseForGood();
    await undo();
    expect(await everything()).toSatisfy(isEmpty);
  });

  it('brings nothing back when everything is erased at the same time', async () => {
    const undo = await act();
    await Promise.all([undo(), eraseForGood()]);
    expect(await everything()).toSatisfy(isEmpty);
  });
});
