import { mkdir, writeFile } from 'node:fs/promises';
import { readDatabase } from '../../dev/browser/database-contents';
import { findExtension } from '../../dev/browser/extension';
import { scrollFeed, switchTo, type } from '../../dev/browser/person';
import { pressKeys } from '../../dev/browser/xvfb';
import { expect, test } from '../harness/browser-test';
import { answerPermissionPrompt } from '../harness/permission-prompt';

test('a tab behind another one is really hidden', async ({ launch, feed }) => {
  const { context } = await launch();
  const first = await context.newPage();
  await first.goto(feed.url('x.com', '/plain'));
  const second = await context.newPage();
  await second.goto(feed.url('www.instagram.com', '/plain'));
  const visibility = () =>
    Promise.all([first, second].map((page) => page.evaluate(() => document.visibilityState)));

  await expect.poll(visibility).toEqual(['hidden', 'visible']);
  await switchTo(first);
  await expect.poll(visibility).toEqual(['visible', 'hidden']);
});

test('site names lead to the sample feed over https without a warning, and other names do not resolve', async ({
  launch,
  feed,
}) => {
  const { context } = await launch();
  const page = await context.newPage();
  for (const host of ['www.instagram.com', 'x.com', 'nearby.example']) {
    await page.goto(feed.url(host, '/plain'));
    expect(await page.evaluate(() => [location.host, isSecureContext])).toEqual([host, true]);
  }
  await expect(page.goto('https://unmapped.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('the feed loads more posts while scrolling, and its links change the address without a load', async ({
  launch,
  feed,
}) => {
  const { context } = await launch();
  const page = await context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const posts = page.getByRole('article');
  await expect(posts).toHaveCount(10);

  const notches = await scrollFeed(page, { forMs: 60_000, until: async () => (await posts.count()) > 10 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(notches * 120);

  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  await page.locator('article .name').last().click();
  await expect(page).toHaveURL(/instagram\.com\/[a-z.]+\/$/);
  // The feed, which stays until the profile has loaded, offers several people to follow.
  await expect(page.getByRole('button', { name: 'Follow' })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-same-document');
});

test('a person can like, comment and write messages', async ({ launch, feed }) => {
  const { context } = await launch();
  const page = await context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const post = page.getByRole('article').first();
  await post.getByRole('button', { name: 'Like' }).click();
  await expect(post.getByRole('button', { name: 'Like' })).toHaveAttribute('aria-pressed', 'true');
  await type(post.getByLabel('Add a comment'), 'That light!');
  await post.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(post.getByRole('listitem').last()).toHaveText('meilin That light!');

  await page.getByRole('link', { name: 'Messages' }).click();
  await type(page.getByLabel('Message', { exact: true }), 'On my way');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('listitem').last()).toHaveText('On my way');
});

test('a window on a display receives real key presses', async ({ display, launch, feed }) => {
  const { context } = await launch({ display: display.name });
  const page = await context.newPage();
  await page.goto(feed.url('x.com'));
  await page.getByLabel('Add a comment').first().click();
  await pressKeys(display.name, 'h', 'i');
  await expect(page.getByLabel('Add a comment').first()).toHaveValue('hi');
  await pressKeys(display.name, 'ctrl+w');
  await expect.poll(() => page.isClosed()).toBe(true);
});

for (const answer of ['allow', 'deny'] as const) {
  test(`the browser's own permission prompt can be answered: ${answer}`, async ({
    display,
    launch,
  }, testInfo) => {
    const folder = testInfo.outputPath('extension');
    await writeTinyExtension(folder);
    const chromium = await launch({ display: display.name, extensions: [folder] });
    const page = await (await findExtension(chromium, folder)).openPage('popup');
    await page.getByRole('button', { name: 'Grant' }).click();
    await answerPermissionPrompt(chromium, display, page, answer);
    await expect(page.getByRole('status')).toHaveText(String(answer === 'allow'));
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`web pages see the colour scheme ${scheme}`, async ({ launch, feed }) => {
    const { context } = await launch({ colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(feed.url('x.com', '/plain'));
    expect(
      await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
    ).toBe(true);
  });
}

test('an unpacked extension is found, its worker can be stopped and wakes again, and its rows can be read', async ({
  launch,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  await writeTinyExtension(folder);
  const chromium = await launch({ extensions: [folder], colorScheme: 'dark' });
  const extension = await findExtension(chromium, folder);
  const page = await extension.openPage('popup');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);

  const birth = page.getByRole('status');
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(birth).not.toBeEmpty();
  const before = await birth.textContent();
  await extension.stopWorker();
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(birth).not.toHaveText(before ?? '');

  await expect.poll(() => readDatabase(page)).toEqual({ births: [{ id: 1 }, { id: 2 }] });
});

test('a browser finds its profile again after a crash', async ({ launch, feed }, testInfo) => {
  const profile = testInfo.outputPath('profile');
  await mkdir(profile, { recursive: true });
  const readKept = () => localStorage.getItem('kept');

  const first = await launch({ profile });
  const page = await first.context.newPage();
  await page.goto(feed.url('x.com', '/plain'));
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await first.close();

  const second = await launch({ profile });
  const again = await second.context.newPage();
  await again.goto(feed.url('x.com', '/plain'));
  expect(await again.evaluate(readKept)).toBe('yes');
  await second.kill();

  const third = await launch({ profile });
  const last = await third.context.newPage();
  await last.goto(feed.url('x.com', '/plain'));
  expect(await last.evaluate(readKept)).toBe('yes');
});

/** An extension whose worker returns its start time and stores a row for each start; it can request two sites. */
async function writeTinyExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Tiny',
      version: '1',
      optional_host_permissions: ['https://x.com/*', 'https://www.instagram.com/*'],
      background: { service_worker: 'background.js' },
    }),
    'background.js': `
      const birth = String(performance.timeOrigin);
      const opening = indexedDB.open('enough', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('births', { keyPath: 'id', autoIncrement: true });
      opening.onsuccess = () => opening.result.transaction('births', 'readwrite').objectStore('births').add({});
      chrome.runtime.onMessage.addListener((message, sender, answer) => answer(birth));
    `,
    'popup.html': `
      <!doctype html>
      <button id="ask">Ask</button> <button id="grant">Grant</button> <output></output>
      <script src="popup.js"></script>
    `,
    'popup.js': `
      const output = document.querySelector('output');
      document.querySelector('#ask').onclick = async () => {
        output.textContent = await chrome.runtime.sendMessage('birth');
      };
      document.querySelector('#grant').onclick = async () => {
        const origins = ['https://x.com/*', 'https://www.instagram.com/*'];
        output.textContent = await chrome.permissions.request({ origins });
      };
    `,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
}
