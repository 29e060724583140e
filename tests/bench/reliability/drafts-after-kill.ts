import type { Page } from '@playwright/test';
import { waitFor } from '../../../dev/browser/wait';
import { CARD_DRAFTS_KEY, CardDrafts } from '../../../lib/storage/journal/card-drafts';
import { CHECK_IN_DRAFT_KEY, CheckInDrafts } from '../../../lib/storage/journal/check-in-drafts';
import { PRACTICE_DRAFTS_KEY, PracticeDrafts } from '../../../lib/storage/journal/practice-drafts';
import { isSameValue } from '../../../lib/storage/shapes/stored-shape';
import { inProcessLock, valueInMemory } from '../../builders/in-memory-database';
import type { StoredRows } from './stored-after-kill';
import { draftOf, type ToldAsKept, WRITTEN_IN, type WrittenIn, wordOf } from './told-as-kept';

/** What is half written, as it is stored, by its key. */
export type StoredDrafts = Readonly<Record<string, unknown>>;

interface ExtensionStorage {
  readonly storage: { readonly local: { get(keys: string[]): Promise<StoredDrafts> } };
}

/** Reads what is half written. `page` must be one of the extension's own pages. */
export const readDrafts = (page: Page): Promise<StoredDrafts> =>
  page.evaluate(
    (keys) => (globalThis as unknown as { chrome: ExtensionStorage }).chrome.storage.local.get(keys),
    [CHECK_IN_DRAFT_KEY, PRACTICE_DRAFTS_KEY, CARD_DRAFTS_KEY],
  );

/** The words of a draft; `null` when there is none or it is not what a draft is, as a whole. */
async function wordsOf(place: WrittenIn, drafts: StoredDrafts): Promise<readonly string[] | null> {
  if (place === 'checkIn') {
    const stored = drafts[CHECK_IN_DRAFT_KEY];
    const draft = await new CheckInDrafts(valueInMemory(stored)).read();
    return draft && isSameValue(draft, stored) ? draft.draft.gladThings : null;
  }
  const stored = drafts[place === 'notice' ? CARD_DRAFTS_KEY : PRACTICE_DRAFTS_KEY];
  const value = valueInMemory(stored);
  if (place === 'notice') {
    const draft = await new CardDrafts(value).read(place);
    return draft && isSameValue({ [place]: draft }, stored) ? draft.draft : null;
  }
  const all = await new PracticeDrafts({ value, exclusively: inProcessLock() }).read();
  return isSameValue(all, stored) ? (all[place]?.draft.words ?? null) : null;
}

const isThere = (place: WrittenIn, drafts: StoredDrafts): boolean => {
  if (place === 'checkIn') return drafts[CHECK_IN_DRAFT_KEY] !== undefined;
  const stored = drafts[place === 'notice' ? CARD_DRAFTS_KEY : PRACTICE_DRAFTS_KEY];
  return typeof stored === 'object' && stored !== null && place in stored;
};

/** The number in a text, which is all of what was written with that number; `undefined` when it is not. */
function numberIn(place: WrittenIn, text: string): number | undefined {
  const number = Number(/\d+/.exec(text));
  return text === (place === 'checkIn' ? wordOf : draftOf)(number) ? number : undefined;
}

/** The number in a draft; `undefined` when there is none, or only a part of one. */
async function numberOf(place: WrittenIn, drafts: StoredDrafts): Promise<number | undefined> {
  const [first = '', ...others] = (await wordsOf(place, drafts)) ?? [];
  return others.every((text) => text === '') ? numberIn(place, first) : undefined;
}

/** Waits until another page finds the draft, and so until it counts as kept. */
export async function tellDraft(
  own: Page,
  told: ToldAsKept,
  place: WrittenIn,
  number: number,
): Promise<void> {
  await waitFor(`a draft of ${place}`, async () => {
    const found = await numberOf(place, await readDrafts(own));
    return found === number || undefined;
  });
  told.drafts.set(place, number);
  told.draftCounts[place] += 1;
}

/** Compares the drafts that are stored after a kill with those that were found before. Both numbers should be 0. */
export async function draftFaults(
  drafts: StoredDrafts,
  rows: StoredRows,
  told: ToldAsKept,
): Promise<{ lost: number; half: number }> {
  const kept = ((rows.gratitude ?? []) as readonly { text: string }[]).map(
    ({ text }) => numberIn('checkIn', text) ?? 0,
  );
  let lost = 0;
  let half = 0;
  for (const place of WRITTEN_IN) {
    const number = await numberOf(place, drafts);
    if (number === undefined && isThere(place, drafts)) half += 1;
    // The draft of a check-in goes once that is kept.
    const latest = Math.max(number ?? 0, ...(place === 'checkIn' ? kept : []));
    if (latest < (told.drafts.get(place) ?? 0)) lost += 1;
  }
  return { lost, half };
}
