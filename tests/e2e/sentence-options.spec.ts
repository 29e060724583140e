import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { beginOn } from '../../dev/browser/journey';
import { putSettings, readSettings } from '../../dev/browser/stored-ledger';
import { MAX_SENTENCE_LENGTH } from '../../lib/domain/nudges/nudge';
import { normaliseSentence, sentenceFault } from '../../lib/domain/nudges/own-sentences';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

const ownOf = async (page: Page) =>
  ((await readSettings(page)).ownSentences ?? []) as { id: string; family: string; text: string }[];

test('families and single sentences can be switched off, even all of them', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await options.getByText('Ten kinds', { exact: true }).click();
  const kinds = options.getByRole('list', { name: 'Ten kinds' });
  await kinds.getByText('10 sentences').first().click();
  await kinds.getByRole('switch', { name: 'You don’t have to feel any particular way right now.' }).click();
  await expect.poll(async () => (await readSettings(options)).sentencesOff).toEqual(['notice_4']);
  await expect(kinds.getByText('1 switched off')).toBeVisible();
  expect(await violationsOn(options)).toEqual([]);

  const names = [
    'Noticing',
    'A wider view',
    'Kindness to yourself',
    'Another look',
    'Gratitude and savouring',
  ];
  const more = ['Reaching out', 'A breath', 'Your own path', 'Not knowing'];
  for (const name of [...names, ...more]) {
    const kind = kinds.getByRole('switch', { name, exact: true });
    await kind.click();
    await expect(kind).not.toBeChecked();
  }
  await expect(options.getByText('You have only one kind on.')).toBeVisible();
  await kinds.getByRole('switch', { name: 'What you came for' }).click();
  await expect(
    options.getByText(
      'Every sentence is off, so only your plan, or a question you asked for, can be shown as a nudge.',
    ),
  ).toBeVisible();
});

test('the person’s own sentence can be added, edited, erased and restored with the keyboard', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const own = options.getByRole('region', { name: 'Your own sentences' });
  await own.getByRole('button', { name: 'Write a sentence' }).focus();
  await options.keyboard.press('Enter');
  const field = own.getByRole('textbox', { name: 'Your sentence' });
  await expect(field).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(own.getByRole('alert').filter({ hasText: 'Write a few words first.' })).toBeVisible();

  await field.fill('x'.repeat(MAX_SENTENCE_LENGTH + 1));
  await expect(own.getByText('141 of 140 characters')).toBeVisible();
  await options.keyboard.press('Enter');
  await expect(own.getByRole('alert').filter({ hasText: 'longer than 140 characters' })).toBeVisible();
  expect(await violationsOn(options)).toEqual([]);
  expect(await ownOf(options)).toEqual([]);

  await field.fill('You finished\nthe shelf.');
  await own.getByRole('combobox', { name: 'Kind' }).selectOption('Reaching out');
  await field.press('Enter');
  const kept = own.getByRole('switch', { name: 'You finished the shelf.' });
  await expect(kept).toBeChecked();
  await expect(field).toBeHidden();
  expect(await ownOf(options)).toMatchObject([{ family: 'connect', text: 'You finished the shelf.' }]);

  await own.getByRole('button', { name: 'Edit: You finished the shelf.' }).press('Enter');
  await field.fill('You finished the shelf. It stands.');
  await field.press('Enter');
  await expect(own.getByRole('switch', { name: 'You finished the shelf. It stands.' })).toBeFocused();

  const before = await ownOf(options);
  await own.getByRole('button', { name: 'Erase: You finished' }).press('Enter');
  await expect(own.getByRole('switch')).toHaveCount(0);
  expect(await ownOf(options)).toEqual([]);
  await own.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(own.getByRole('switch', { name: 'You finished the shelf. It stands.' })).toBeChecked();
  expect(await ownOf(options)).toEqual(before);
});

test('editing one of Enough’s sentences stores a copy and switches the original off', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await options.getByText('Ten kinds', { exact: true }).click();
  const kinds = options.getByRole('list', { name: 'Ten kinds' });
  await kinds.getByText('10 sentences').first().click();
  await kinds
    .getByRole('button', { name: 'Edit: You don’t have to feel any particular way right now.' })
    .click();
  const field = kinds.getByRole('textbox', { name: 'Your sentence' });
  await expect(field).toHaveValue('You don’t have to feel any particular way right now.');
  await field.fill('Minds compare. Mine too.');
  await kinds.getByRole('button', { name: 'Keep' }).click();
  await expect(
    kinds.getByRole('switch', { name: 'You don’t have to feel any particular way right now.' }),
  ).not.toBeChecked();
  const own = options.getByRole('region', { name: 'Your own sentences' });
  await expect(own.getByRole('switch', { name: 'Minds compare. Mine too.' })).toBeChecked();
  expect(await readSettings(options)).toMatchObject({
    sentencesOff: ['notice_4'],
    ownSentences: [{ family: 'notice', text: 'Minds compare. Mine too.' }],
  });
});

/** Words in a text of Enough's: isolated, and without marks of their own, where they run against it. */
const inOurText = (words: string): string =>
  /\p{Script=Hebrew}/u.test(words) ? `\u2068${words.replaceAll(/[\u202a-\u202e]/g, '')}\u2069` : words;

test('every sentence that a person writes is shown as text', async ({ enough }) => {
  const options = await enough.openPage('options');
  await options.getByRole('heading', { name: 'Options' }).waitFor();
  const markup = [
    '<img src=x onerror="document.title=1">',
    '</bdi><script>document.title=1</script>',
    '&lt;b&gt; &amp; $1 $& %s {{x}}',
    'javascript:document.title=1',
    '‮desrever‬ Ömer 🙂 שלום',
  ];
  const texts = [
    ...markup,
    ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 120 }), { numRuns: 120, seed: 7 }),
  ]
    .map(normaliseSentence)
    .filter((text) => sentenceFault({ text }, 0) === null);
  expect(texts.length).toBeGreaterThan(100);
  const ownSentences = texts.map((text) => ({ id: crypto.randomUUID(), family: 'connect', text }));
  await putSettings(options, { version: 1, ownSentences });
  const shown = options.getByRole('region', { name: 'Your own sentences' }).locator('bdi');
  await expect(shown).toHaveCount(texts.length);
  expect(await shown.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual(texts);
  expect(await shown.evaluateAll((all) => all.filter(({ children }) => children.length > 0).length)).toBe(0);
  await expect(options).toHaveTitle('Options · Enough');

  // The confirmation inserts the sentence into a text of Enough.
  for (const text of markup.map(normaliseSentence)) {
    await options.getByRole('button', { name: `Erase: ${text}`, exact: true }).click();
    await expect(options.getByText(`Erased: ${inOurText(text)}`, { exact: true })).toBeVisible();
  }
});
