import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_LIFETIME } from '../../../../lib/domain/journal/draft';
import { EMPTY_PRACTICE_DRAFT } from '../../../../lib/domain/journal/practice-draft';
import type { PageContext } from '../../../../lib/pages/context';
import { loadPractices } from '../../../../lib/pages/practices/load-practices';
import { practiceActions } from '../../../../lib/pages/practices/practice-actions';
import { DAY } from '../../../builders/domain-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

const draftOf = (...words: string[]) => ({ ...EMPTY_PRACTICE_DRAFT, words });

let context: PageContext;
const clock = { now: NOW };
beforeEach(() => {
  clock.now = NOW;
  context = pageInMemory(() => clock.now);
});

describe('the page of practices', () => {
  it('is empty before anything was written', async () => {
    expect(await loadPractices(context, 'recent')).toMatchObject({
      today: TODAY,
      entries: [],
      dueFollowUps: [],
      hasEarlier: false,
      drafts: {},
      chosenSites: [],
    });
  });

  it('shows the entries of 90 days, or all of them', async () => {
    const { keep } = practiceActions(context);
    for (const days of [91, 90, 0]) {
      clock.now = NOW - days * DAY;
      await keep('wins', draftOf(`${days} days ago`));
    }
    const recent = await loadPractices(context, 'recent');
    expect(recent.entries.map(({ texts }) => texts[0])).toEqual(['0 days ago', '90 days ago']);
    expect(recent.hasEarlier).toBe(true);
    const all = await loadPractices(context, 'all');
    expect(all.entries.map(({ texts }) => texts[0])).toEqual(['0 days ago', '90 days ago', '91 days ago']);
    expect(all.hasEarlier).toBe(false);
  });

  it('rejects when the database can’t be read', async () => {
    vi.spyOn(context.practiceEntries, 'since').mockRejectedValue(new Error('The database is gone.'));
    await expect(loadPractices(context, 'all')).rejects.toThrow('The database is gone.');
  });
});

describe('keeping a practice', () => {
  it.each([
    ['gratitude', ['soup', 'it was warm'], 'gladThing', ['soup', 'it was warm'], null],
    ['plan', ['it is ten', 'read'], 'plan', ['it is ten', 'read'], '2026-11-30'],
    ['braveStep', ['Call'], 'practice', ['Call'], '2026-11-25'],
    ['wins', ['  I rested '], 'practice', ['I rested'], null],
  ] as const)('stores %s, trimmed, with its follow-up', async (practice, words, kind, kept, askOn) => {
    await practiceActions(context).keep(practice, draftOf(...words));
    const { entries } = await loadPractices(context, 'recent');
    expect(entries).toMatchObject([{ kind, practice, day: TODAY, followUp: askOn && { askOn, turn: null } }]);
    expect(entries[0]?.texts.filter((text) => text !== '')).toEqual(kept);
  });

  it('deletes the draft of that practice alone', async () => {
    const { keep, saveDraft } = practiceActions(context);
    await saveDraft('wins', draftOf('I rested'));
    await saveDraft('reframe', draftOf('I am late'));
    await keep('wins', draftOf('I rested'));
    expect((await loadPractices(context, 'recent')).drafts).toEqual({ reframe: draftOf('I am late') });
  });

  it('rejects when it can’t be stored, and the draft stays', async () => {
    const { keep, saveDraft } = practiceActions(context);
    await saveDraft('wins', draftOf('I rested'));
    vi.spyOn(context.practiceEntries, 'save').mockRejectedValue(new Error('The disk is full.'));
    await expect(keep('wins', draftOf('I rested'))).rejects.toThrow('The disk is full.');
    const page = await loadPractices(context, 'recent');
    expect([page.entries, page.drafts]).toEqual([[], { wins: draftOf('I rested') }]);
  });
});

describe('the draft of a practice', () => {
  it('is deleted when its words were cleared', async () => {
    const { saveDraft } = practiceActions(context);
    await saveDraft('wins', draftOf('I rested'));
    await saveDraft('wins', draftOf('  '));
    expect(await context.practiceDrafts.read()).toEqual({});
  });

  it('is dropped when it is a week old, and others stay', async () => {
    const { saveDraft } = practiceActions(context);
    await saveDraft('wins', draftOf('old'));
    clock.now += DRAFT_LIFETIME;
    await saveDraft('reframe', draftOf('new'));
    expect((await loadPractices(context, 'recent')).drafts).toEqual({ reframe: draftOf('new') });
    expect(Object.keys(await context.practiceDrafts.read())).toEqual(['reframe']);
  });

  it('is dropped when everything was erased after it', async () => {
    await practiceActions(context).saveDraft('wins', draftOf('before'));
    await context.settings.change(() => ({ erasedAt: NOW + 1 }));
    expect((await loadPractices(context, 'recent')).drafts).toEqual({});
  });

  it('loses its site once that was turned off', async () => {
    await context.settings.change(() => ({ sites: [{ site: 'x', since: 0 }] }));
    const plan = { ...draftOf('it is ten', 'read'), site: 'x', onCard: true };
    await practiceActions(context).saveDraft('plan', plan);
    expect((await loadPractices(context, 'recent')).drafts.plan).toEqual(plan);
    await context.settings.change(() => ({ sites: [] }));
    expect((await loadPractices(context, 'recent')).drafts.plan).toEqual({
      ...plan,
      site: null,
      onCard: false,
    });
  });
});

describe('favourites', () => {
  it('have the newest first, each once', async () => {
    const { setFavourite } = practiceActions(context);
    await context.settings.change(() => ({ favourites: ['breathe', 'reframe'] }));
    await setFavourite('wins', true);
    await setFavourite('reframe', true);
    expect((await context.settings.read()).favourites).toEqual(['reframe', 'wins', 'breathe']);
    await setFavourite('wins', false);
    expect((await context.settings.read()).favourites).toEqual(['reframe', 'breathe']);
  });
});
