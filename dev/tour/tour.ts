import 'temporal-polyfill/global';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { chosenBrowser } from '../../scripts/chosen-browser.mjs';
import { say } from '../../scripts/setup.mjs';
import { waitForCard, waitForNoCard } from '../browser/card';
import { waitForCardAtRest } from '../browser/card-at-rest';
import { readDatabase } from '../browser/database-contents';
import { buildsFor, findExtension } from '../browser/extension';
import { beginOn, registeredHosts, usageOf } from '../browser/journey';
import { launchBrowser } from '../browser/launch-browser';
import { scrollFeed, switchTo } from '../browser/person';
import { putRows } from '../browser/stored-ledger';
import { changeSettings } from '../browser/stored-settings';
import { waitFor } from '../browser/wait';
import { believableLife } from '../made-up-lives/believable/believable-life';
import { serve } from '../sample-feed/sample-feed-server';
import { beginSteps, PICTURES } from './steps';

// Plays a whole visit without a screen and prints each step. `--browser firefox` plays it in Firefox.

/** Eight minutes of the rehearsal, plus time for a report and a pause. */
const LONG_ENOUGH_MS = 10_500;

/** From key to key when someone types, in ms: 52 words a minute, the mean of 168,000 people (Dhakal et al. 2018). */
const KEY_MS = 230;
/** What someone needs before a key that is no letter, in ms. Our judgement. */
const THINK_MS = 600;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

const { step, show } = await beginSteps();
const feed = await serve();
// Headless windows reserve 87 pixels for an invisible frame, so the page gets 1280 × 800.
const name = chosenBrowser();
const { rehearsal } = buildsFor(name);
const browser = await launchBrowser(name, {
  server: feed,
  extensions: [rehearsal],
  window: { width: 1280, height: 887 },
});

try {
  const enough = { ...browser, ...(await findExtension(browser, rehearsal)) };
  const feedPage = await enough.context.newPage();
  const welcome = await enough.waitForWelcome();

  await step('Installing opens the welcome page', async () => {
    await feedPage.goto(feed.url('www.instagram.com'));
    await switchTo(welcome);
    show(welcome);
    const running = await registeredHosts(welcome);
    return `“${await welcome.title()}”; the sensor runs on ${running.length} addresses`;
  });

  await step('Picking Instagram and X lets Enough begin there', async () => {
    await beginOn(enough, ['Instagram', 'X']);
    // Three in ten due nudges are withheld by chance. The tour has time for one only, so withholding is off.
    await changeSettings(welcome, { withholding: false });
    return `the sensor runs on ${(await registeredHosts(welcome)).join(', ')}`;
  });

  await step('The welcome page shows a nudge to try', async () => {
    const show = welcome.getByRole('button', { name: 'Show it again' });
    await welcome.getByRole('button', { name: 'Show me a nudge' }).click();
    await waitFor('the focus to be in the card', async () =>
      (await show.evaluate((button) => button !== document.activeElement)) ? true : undefined,
    );
    return 'nothing that is pressed on it is stored';
  });

  await step('Scrolling the feed in a tab that was open before is measured', async () => {
    await switchTo(feedPage);
    show(feedPage);
    const notches = await scrollFeed(feedPage, { forMs: LONG_ENOUGH_MS });
    const { passiveMs, activeMs } = await waitFor('the attention to be stored', async () => {
      const usage = await usageOf(welcome, 'instagram', 'feed');
      return usage.passiveMs > LONG_ENOUGH_MS / 2 ? usage : undefined;
    });
    return `${notches} notches of the wheel; ${seconds(passiveMs)} passive and ${seconds(activeMs)} active on instagram, feed`;
  });

  await step('At a pause the card appears', async () => {
    const { text } = await waitForCard(feedPage);
    await waitForCardAtRest(feedPage);
    return `“${text}”`;
  });

  await step('“This helped” is stored, and the card replies', async () => {
    await (await waitForCard(feedPage)).press('This helped');
    const { text, buttons } = await waitForCard(feedPage);
    const { moments = [] } = await readDatabase(welcome);
    const [outcome] = moments.map((moment) => (moment as { outcome: string }).outcome);
    return `stored: ${outcome}; “${text.split('\n').at(-1)}”, then ${buttons.slice(-2).join(', ')}`;
  });

  await step('A moment later the card goes by itself', async () => {
    await waitForNoCard(feedPage);
    return 'the page is as it was';
  });

  const popup = await enough.openPage('popup');
  await step('The popup shows today', async () => {
    show(popup.getByRole('main'));
    const today = popup.getByRole('region', { name: 'Today' });
    await today.getByText('Instagram', { exact: true }).waitFor();
    return (await today.innerText()).replaceAll(/\s+/g, ' ');
  });

  await step('The popup takes a check-in, typed as people type', async () => {
    const { keyboard } = popup;
    await popup.getByRole('textbox').first().focus();
    const began = performance.now();
    await keyboard.type('Soup with Mira', { delay: KEY_MS });
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+Enter']) {
      await delay(key === 'ArrowRight' ? KEY_MS : THINK_MS);
      await keyboard.press(key);
    }
    await popup.getByText('Saved.').waitFor();
    const took = performance.now() - began;
    const { gratitude = [] } = await readDatabase(welcome);
    return `${gratitude.length} gratitude entry stored, by keyboard in ${seconds(took)}`;
  });

  await step('The popup keeps with one press that someone just compared', async () => {
    await popup.getByRole('button', { name: 'I just compared' }).click();
    await popup.getByText('Noticing is the skill').waitFor();
    await popup.getByRole('radio', { name: 'the same' }).click();
    const { caughtComparisons = [] } = await readDatabase(welcome);
    return `${caughtComparisons.length} comparison stored, with an undo`;
  });

  await step('The popup pauses the nudges', async () => {
    await popup.getByRole('button', { name: '1 hour' }).click();
    const until = popup.getByText(/Nudges are paused until/);
    await until.waitFor();
    return await until.innerText();
  });

  const week = await enough.openPage('reflection');
  const weekTime = week.locator('.attention-ring-time');
  await step('The weekly page shows the week', async () => {
    show(week);
    // What became of nudges waits until three have come.
    await weekTime.waitFor();
    await week.getByText('Soup with Mira').waitFor();
    return await weekTime.innerText();
  });

  await step('The week’s question takes an answer and keeps it', async () => {
    await week
      .getByRole('textbox', { name: 'Your answer' })
      .fill('More often on the sofa than on the train.');
    await week.getByRole('button', { name: 'Keep' }).click();
    await week.getByText('Saved.').waitFor();
    await week.reload();
    await week.getByText('More often on the sofa than on the train.').scrollIntoViewIfNeeded();
    return 'it is still there after a reload';
  });

  await step('Twelve made-up weeks fill the time before', async () => {
    const calendar = { timeZone: Temporal.Now.timeZoneId(), dayStartHour: DEFAULT_SETTINGS.dayStartHour };
    await putRows(welcome, believableLife(Date.now(), calendar).rows);
    await week.reload();
    await week.getByRole('button', { name: 'Previous week' }).click();
    await week.getByRole('form', { name: 'What’s your guess?' }).waitFor();
    return 'the last one can be guessed before it is shown';
  });

  await step('A guess, and the week beside it', async () => {
    await week.getByRole('slider').first().fill('20');
    await week.getByRole('slider').last().fill('6');
    await week.getByRole('button', { name: 'Keep my guess and show the week' }).click();
    await week.getByText(/^You guessed /).waitFor();
    await week.getByRole('heading', { name: 'Your plan for that week' }).waitFor();
    return await week.getByText(/^You guessed /).innerText();
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await browser.close();
  await feed.close();
}
say(
  process.exitCode
    ? 'The tour ended at the step above.'
    : `The tour is complete; its pictures are in ${PICTURES}.`,
);
