import { launchChromium } from '../tests/harness/chromium';
import { scrollFeed } from '../tests/harness/person';
import { serve } from '../tests/harness/sample-feed';
import { say } from './setup.mjs';
import { beginSteps, PICTURES } from './steps';

// Plays a whole visit without a screen and says what it saw, step by step.

// An ordinary exit, unlike a signal, lets the browser be ended and its profile removed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const { step, show } = await beginSteps();
const feed = await serve();
// Headless windows keep 87 pixels for a frame that nobody sees: the page gets 1280 × 800.
const chromium = await launchChromium({ server: feed, window: { width: 1280, height: 887 } });

try {
  const page = await chromium.context.newPage();
  show(page);

  await step('The sample feed opens', async () => {
    await page.goto(feed.url('www.instagram.com'));
    await page.getByRole('article').first().waitFor();
    return `${await page.getByRole('article').count()} posts on ${new URL(page.url()).host}`;
  });

  await step('The feed scrolls', async () => {
    const notches = await scrollFeed(page, { forMs: 4_000 });
    return `${notches} notches of the wheel, ${await page.evaluate(() => Math.round(scrollY))} pixels further down`;
  });
} catch {
  // The step has said why.
  process.exitCode = 1;
} finally {
  await chromium.close();
  await feed.close();
}
say(
  process.exitCode
    ? 'The tour ended at the step above.'
    : `The tour is complete; its pictures are in ${PICTURES}.`,
);
