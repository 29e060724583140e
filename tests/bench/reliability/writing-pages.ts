import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { waitForCard } from '../../../dev/browser/card';
import type { LoadedExtension } from '../../../dev/browser/extension';
import type { LaunchedBrowser } from '../../../dev/browser/launched-browser';
import { openInAnotherWindow } from '../../../dev/browser/windows';
import { CHECK_IN_PART } from '../../../lib/domain/journal/check-in';
import { noonOf } from '../../builders/days-ago';
import { gratitudeEntry } from '../../builders/journal-rows';
import { bringNudge } from '../../harness/inject-nudge';
import { tellDraft } from './drafts-after-kill';
import { answerOf, draftOf, ENTRIES_IN_FILE, entryOf, type ToldAsKept, wordOf } from './told-as-kept';

/** Pages of Enough and one of a site, each in a window of its own, so that none is hidden. */
export interface WritingPages {
  readonly popup: Page;
  readonly week: Page;
  readonly practices: Page;
  readonly options: Page;
  readonly site: Page;
}

export async function openPages(
  browser: LaunchedBrowser,
  { origin }: LoadedExtension,
  siteUrl: string,
): Promise<WritingPages> {
  const open = (name: string) => openInAnotherWindow(browser, `${origin}/${name}.html`);
  return {
    options: await open('options'),
    popup: await open('popup'),
    week: await open('reflection'),
    practices: await open('practices'),
    site: await openInAnotherWindow(browser, siteUrl),
  };
}

/** Opens a part of a page. The address changes each time: when only the fragment stays, the page does not load again. */
const openPart = (page: Page, number: number, part: string) =>
  page.goto(`${page.url().replace(/[?#].*/, '')}?${number}#${part}`);

async function keepCheckIn({ popup, week }: WritingPages, told: ToldAsKept): Promise<void> {
  const number = told.nextNumber();
  await openPart(popup, number, CHECK_IN_PART);
  await popup.getByRole('textbox').first().fill(wordOf(number));
  // Some are kept at once, as by someone who is quick.
  if (number % 2 === 0) await tellDraft(week, told, 'checkIn', number);
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await popup.getByText('Saved.').waitFor();
  told.checkIns.add(wordOf(number));
}

async function beginPractice(
  { practices, week }: WritingPages,
  told: ToldAsKept,
  practice: 'wins' | 'gladFor',
): Promise<void> {
  const number = told.nextNumber();
  await openPart(practices, number, practice);
  await practices.getByRole('textbox').fill(draftOf(number));
  await tellDraft(week, told, practice, number);
}

async function writeOnCard({ site, week }: WritingPages, told: ToldAsKept): Promise<void> {
  const number = told.nextNumber();
  await bringNudge(week, site, { practice: 'notice' });
  const card = await waitForCard(site);
  await card.click('One word, if you like');
  await site.keyboard.insertText(draftOf(number));
  await tellDraft(week, told, 'notice', number);
}

async function keepAnswer(week: Page, told: ToldAsKept): Promise<void> {
  const question = week.locator('.question-section');
  const field = question.getByRole('textbox');
  const edit = question.locator('.question-answer').getByRole('button', { name: 'Edit' });
  await field.or(edit).first().waitFor();
  if (await edit.isVisible()) await edit.click();
  const number = told.nextNumber();
  await field.fill(answerOf(number));
  await question.getByRole('button', { name: 'Keep', exact: true }).click();
  await question.getByText('Saved.').waitFor();
  told.answer = number;
  told.answers += 1;
}

/**
 * Writes a file to bring in: an export with entries of a day of its own.
 * @param template an export of this browser, as text
 */
function fileToBringIn(folder: string, template: string, number: number): string {
  const lived = noonOf(20 + number);
  const gratitude = Array.from({ length: ENTRIES_IN_FILE }, (_, index) => ({
    ...gratitudeEntry({ ...lived, at: lived.at + index, text: entryOf(number, index) }),
    id: crypto.randomUUID(),
    createdAt: lived.at,
    updatedAt: lived.at,
  }));
  const path = join(folder, 'to-bring-in.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(template) as object), gratitude }));
  return path;
}

async function bringIn(options: Page, told: ToldAsKept, folder: string, template: string): Promise<void> {
  const number = told.nextNumber();
  told.chosenFiles.add(number);
  await options.locator('.import-file').setInputFiles(fileToBringIn(folder, template, number));
  await options.getByRole('button', { name: 'Add to what’s here' }).click();
  await options.getByText('It’s all here now.').waitFor();
  told.files.add(number);
}

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Has the background exchange with the folder. */
export async function exchange(options: Page): Promise<void> {
  await options.evaluate(() =>
    (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage({
      kind: 'folder',
      act: 'exchange',
    }),
  );
}

async function writeFolder(options: Page, told: ToldAsKept): Promise<void> {
  const words = [...told.checkIns];
  await exchange(options);
  for (const word of words) told.inFolder.add(word);
}

/**
 * Writes on all pages at once and into the folder, again and again.
 * @returns only by a failure: the browser was killed, or a page does not do what it should
 */
export function writeWithoutEnd(
  pages: WritingPages,
  told: ToldAsKept,
  folder: string,
  template: string,
): Promise<never> {
  const again = async (work: () => Promise<void>): Promise<never> => {
    for (;;) await work();
  };
  const { week, options } = pages;
  return Promise.race([
    again(() => keepCheckIn(pages, told)),
    again(() => keepAnswer(week, told)),
    // One after the other, so that they leave the other pages time to write.
    again(async () => {
      await beginPractice(pages, told, 'wins');
      await writeOnCard(pages, told);
      await beginPractice(pages, told, 'gladFor');
    }),
    again(() => bringIn(options, told, folder, template)),
    again(() => writeFolder(options, told)),
  ]);
}
