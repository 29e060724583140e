import type { Page } from '@playwright/test';
import { expect, test } from '../harness/browser-test';
import { openDueCheckIn } from '../harness/due-check-in';
import { spoken } from '../harness/spoken';

/** What is said from the title of a page on. */
async function saidOn(page: Page): Promise<string[]> {
  const said = await spoken(page);
  return said.slice(said.findIndex((part) => /^heading, .*level 1/.test(part)));
}

/** What is said from one part to another, both included. */
const between = (said: readonly string[], first: string, last: string): string[] =>
  said.slice(said.indexOf(first), said.indexOf(last) + 1);

const withoutTexts = (said: readonly string[]): string[] => said.filter((part) => !part.startsWith('text, '));

test('a screen reader says the check-in in order: the field, each question with its answers, then the button', async ({
  enough,
}) => {
  const popup = await openDueCheckIn(enough);
  const slider = popup.getByRole('slider');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'okay');
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('radio', { name: 'lifted' }).check();
  expect(between(await saidOn(popup), 'form, Check in', 'button, Keep')).toEqual([
    'form, Check in',
    'button, Need an idea?',
    'text, Something you’re glad of',
    'textbox, Something you’re glad of',
    'slider, How are you, right now?, 51',
    'button, Clear: How are you, right now?',
    'group, If you compared yourself with someone online, how did it leave you feeling?',
    'button, Clear: If you compared yourself with someone online, how did it leave you feeling?',
    'radio, lifted, checked true, focused true',
    'radio, the same, checked false',
    'radio, lower, checked false',
    'radio, I didn’t compare, checked false',
    'group, Did any of these show up?',
    'checkbox, inspired, checked false',
    'checkbox, connected, checked false',
    'checkbox, comparing myself, checked false',
    'checkbox, overthinking, checked false',
    'checkbox, feeling like an impostor, checked false',
    'checkbox, pulling away from people, checked false',
    'checkbox, wanting reassurance, checked false',
    'checkbox, jealousy, checked false',
    'checkbox, nothing much, checked false',
    'alert, live assertive',
    'status, live polite',
    'button, Say a little more, expanded true',
    'button, Keep',
  ]);

  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  expect(between(await saidOn(popup), 'region, Check in, focused true', 'button, Check in again')).toEqual([
    'region, Check in, focused true',
    'status, live polite',
    'heading, Saved., level 2',
    'text, It’s for you alone, and you’ll see it again in your week.',
    'button, Check in again',
  ]);
});

test('a screen reader says the week in order, each part under its heading', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('radio', { name: 'lifted' }).check();
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  const week = await enough.openPage('reflection');
  await expect(week.getByRole('heading', { name: 'What you wrote' })).toBeVisible();
  await week.getByText('All the figures').click();
  await expect(week.getByRole('heading', { name: 'Mood and comparing' })).toBeVisible();
  const aHeading = (level: number) => expect.stringMatching(new RegExp(`^heading, .+, level ${level}$`));
  expect(withoutTexts(await saidOn(week))).toEqual([
    aHeading(1),
    'navigation, Show',
    'link, Week',
    'link, Month',
    'link, Year',
    'navigation, Other weeks, months and years',
    'button, Previous week',
    'button, A letter from your week',
    'button, Print or save',
    'region, Worth knowing',
    'heading, Worth knowing, level 2',
    'DisclosureTriangle, All the figures, expanded true, focused true',
    'region, Mood and comparing',
    'heading, Mood and comparing, level 2',
    'DisclosureTriangle, Show as a table, expanded false',
    'heading, What you wrote, level 2',
    aHeading(3),
    // The question differs from week to week; one of the twelve is a sentence to complete.
    expect.stringMatching(/^region, .+[?”]$/),
    aHeading(2),
    'textbox, Your answer',
    'button, Keep',
    'alert, live assertive',
    'status, live polite',
    'button, Another question',
    'region, One plan for next week',
    'heading, One plan for next week, level 2',
    'textbox, If …',
    'textbox, … then I’ll …',
    'button, Make it my plan',
    'button, When to talk to someone',
  ]);
});

test('a screen reader says each step of a practice from the part that has the focus on', async ({
  enough,
}) => {
  const page = await enough.context.newPage();
  await page.goto(`${enough.origin}/practices.html#reframe`);
  await page.getByText('Why this may help').waitFor();
  const stepOf = async () =>
    between(await saidOn(page), 'heading, A fairer thought, level 1', 'heading, Why this may help, level 2');
  expect(await stepOf()).toEqual([
    'heading, A fairer thought, level 1',
    'text, Step 1 of 3',
    'heading, Who is kind and fair to you?, level 2, focused true',
    'text, Think of someone who wishes you well: a friend, a teacher, someone from long ago. No need to write anything down yet.',
    'button, Next',
    'heading, Why this may help, level 2',
  ]);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox').fill('I am late');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('textbox', { name: 'What would be a fairer version?' })).toBeFocused();
  expect(await stepOf()).toEqual([
    'heading, A fairer thought, level 1',
    'text, Step 3 of 3',
    'text, The thought',
    'text, I am late',
    'text, What would be a fairer version?',
    'textbox, What would be a fairer version?, focused true',
    'text, What would they add? What would they leave out? It doesn’t have to be cheerful. It only has to fit all the facts, the kind ones as well.',
    'DisclosureTriangle, Some fairer ways to put it, expanded false',
    'button, Back',
    'button, Keep',
    'button, Finish without keeping',
    'heading, Why this may help, level 2',
  ]);
});
