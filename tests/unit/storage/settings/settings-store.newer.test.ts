import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOwnSentence,
  editOwnSentence,
  eraseOwnSentence,
  switchFamily,
} from '../../../../lib/domain/nudges/own-sentences';
import type { Settings } from '../../../../lib/domain/settings';
import { turnedOff, turnedOn } from '../../../../lib/domain/sites/site-choice';
import { SettingsStore } from '../../../../lib/storage/settings/settings-store';
import { inProcessLock, valueInMemory } from '../../../builders/in-memory-database';
import { newerSettings } from '../../../builders/newer-settings';

type Stored = Record<string, unknown>;

const ID = '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70';

function storeOf(stored: unknown) {
  const value = valueInMemory(structuredClone(stored));
  const store = new SettingsStore({ value, exclusively: inProcessLock(), log: () => undefined });
  return { store, stored: async () => (await value.get()) as Stored };
}

/** What changes one field of the settings and nothing else. */
const CHANGES: Readonly<Record<string, (settings: Settings) => Partial<Settings>>> = {
  withholding: ({ withholding }) => ({ withholding: !withholding }),
  firstNudgeMinutes: () => ({ firstNudgeMinutes: 19 }),
  pace: ({ pace }) => ({ pace: pace === 'often' ? 'gentle' : 'often' }),
  quietHours: () => ({ quietHours: { from: 1, to: 2 } }),
  reminder: () => ({ reminder: null }),
  triggers: ({ triggers }) => ({ triggers: { ...triggers, lateNight: !triggers.lateNight } }),
  sites: ({ sites }) => ({ sites: turnedOn(sites, [{ site: 'tumblr' }], 1) }),
  ownSentences: (settings) => addOwnSentence(settings, { id: ID, family: 'notice', text: 'Mine' }),
  alternatives: ({ alternatives }) => ({ alternatives: ['call Ines', ...alternatives].slice(0, 2) }),
  familiesOff: (settings) => switchFamily(settings, 'selfCompassion' as never, false),
};

/** The items of a stored list that this version does not understand, or that another change does not touch. */
const itemsOf = (stored: Stored, field: string) =>
  Array.isArray(stored[field]) ? (stored[field] as unknown[]) : [];

describe('settings of a newer build', () => {
  it('keep everything but the one field that an older build changes', async () => {
    await fc.assert(
      fc.asyncProperty(newerSettings, fc.constantFrom(...Object.keys(CHANGES)), async (newer, field) => {
        const { store, stored } = storeOf(newer);
        await store.change(CHANGES[field] as (settings: Settings) => Partial<Settings>);
        const { [field]: _, ...others } = await stored();
        const { [field]: __, ...before } = newer;
        expect(others).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('are changed as the person asked, as far as the older build understands them', async () => {
    await fc.assert(
      fc.asyncProperty(newerSettings, fc.constantFrom(...Object.keys(CHANGES)), async (newer, field) => {
        const { store } = storeOf(newer);
        const before = await store.read();
        const change = CHANGES[field] as (settings: Settings) => Partial<Settings>;
        await store.change(change);
        expect(await store.read()).toEqual({ ...before, ...change(before) });
      }),
      { numRuns: 300 },
    );
  });

  it('keep every item of a list, in its order, when an older build adds, edits or takes away another', async () => {
    await fc.assert(
      fc.asyncProperty(newerSettings, fc.nat({ max: 5 }), async (newer, at) => {
        const { store, stored } = storeOf(newer);
        const { sites, ownSentences } = await store.read();
        const site = sites[at % Math.max(1, sites.length)]?.site ?? 'none';
        const own = ownSentences[at % Math.max(1, ownSentences.length)];
        await store.change((settings) => ({
          sites: turnedOn(turnedOff(settings.sites, site), [{ site: 'tumblr' }], 1),
        }));
        if (own) await store.change((settings) => eraseOwnSentence(settings, own.id));
        await store.change((settings) =>
          addOwnSentence(settings, { id: ID, family: 'notice', text: 'Mine' }),
        );
        const after = await stored();
        const isOther = (one: unknown) => {
          const { site: ofSite, id } = (one ?? {}) as Stored;
          return !(ofSite === site || (own && id === own.id));
        };
        const others = [...itemsOf(newer, 'sites'), ...itemsOf(newer, 'ownSentences')].filter(isOther);
        const left = [...itemsOf(after, 'sites'), ...itemsOf(after, 'ownSentences')];
        for (const one of others) expect(left).toContainEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it('keep what was added to an item that an older build edits', async () => {
    const { store, stored } = storeOf({
      version: 1,
      sites: [
        { site: 'x', since: 1, corner: 'middle', goal: 30 },
        { site: 'instagram', since: 2 },
      ],
      ownSentences: [
        { id: ID, family: 'notice', text: 'Old', seasons: ['winter'] },
        'a sentence of a later kind',
      ],
      triggers: { passive: true, manyProfiles: true, backSoon: false, lateNight: false, rain: true },
      quietHours: { from: 1, to: 2, weekdays: [6, 7] },
    });
    await store.change((settings) => editOwnSentence(settings, { id: ID, family: 'reframe', text: 'New' }));
    await store.change(({ sites }) => ({ sites: sites.map((one) => ({ ...one, quiet: true })) }));
    await store.change(({ triggers }) => ({ triggers: { ...triggers, passive: false } }));
    await store.change(() => ({ quietHours: { from: 3, to: 4 } }));
    expect(await stored()).toMatchObject({
      sites: [
        { site: 'x', since: 1, corner: 'middle', goal: 30, quiet: true },
        { site: 'instagram', since: 2, quiet: true },
      ],
      ownSentences: [
        { id: ID, family: 'reframe', text: 'New', seasons: ['winter'] },
        'a sentence of a later kind',
      ],
      triggers: { passive: false, manyProfiles: true, backSoon: false, lateNight: false, rain: true },
      quietHours: { from: 3, to: 4, weekdays: [6, 7] },
    });
  });

  it('with one site and one sentence that are not understood leave all others on', async () => {
    const { store } = storeOf({
      version: 1,
      sites: [
        { site: 'x', since: 1 },
        { site: 'instagram', since: 'later' },
        { site: 'reddit', since: 3, mode: 2 },
      ],
      ownSentences: [
        { id: ID, family: 'notice', text: 'Mine' },
        { id: ID, family: 'pride', text: 'Later' },
      ],
    });
    const { sites, ownSentences } = await store.read();
    expect(sites).toEqual([
      { site: 'x', since: 1 },
      { site: 'reddit', since: 3 },
    ]);
    expect(ownSentences).toEqual([{ id: ID, family: 'notice', text: 'Mine' }]);
  });
});
