import type { Page } from '@playwright/test';
import { seeCard, waitForCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { lookAt, scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/card-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

/** Longer than a due card needs to come, which takes a pause and a report. */
const A_PAUSE_MS = 3_000;

/** Turns fullscreen on or off, as F11 does. */
async function fillScreen(page: Page, windowState: 'fullscreen' | 'normal'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await session.detach();
  await page.waitForFunction(
    (fills) => matchMedia('(display-mode: fullscreen)').matches === fills,
    windowState === 'fullscreen',
  );
}

/** Takes the focus from a field. In Firefox, the element around a closed shadow root does not take it from one in there. */
const blur = (page: Page) =>
  page.evaluate(() => {
    const { closedRoot = document } = globalThis as { closedRoot?: DocumentOrShadowRoot };
    (closedRoot.activeElement as HTMLElement).blur();
  });

/** Pages with a text field that takes the focus. */
const WITH_A_FIELD: Readonly<Record<string, string>> = {
  'a field': '<input autofocus>',
  'a field in a closed shadow root': `<div></div><script>
    globalThis.closedRoot = document.querySelector('div').attachShadow({ mode: 'closed' });
    closedRoot.append(document.createElement('textarea'));
    addEventListener('load', () => closedRoot.firstChild.focus());
  </script>`,
};

for (const [what, html] of Object.entries(WITH_A_FIELD)) {
  test(`a due card waits while ${what} has the focus, and comes afterwards`, async ({ enough, feed }) => {
    feed.show({ '/': `<!doctype html><h1>Stage</h1>${html}<p style="block-size: 90000px">` });
    const own = await beginOn(enough, ['Instagram']);
    await changeSettings(own, { withholding: false });
    const page = await enough.context.newPage();
    await page.goto(feed.url('www.instagram.com'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toMatch(/input|div/);
    await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
    await lookAt(page, A_PAUSE_MS);
    expect(await seeCard(page)).toBeUndefined();
    expect((await readDatabase(own)).moments).toEqual([]);
    await blur(page);
    await scrollFeed(page, { forMs: 500 });
    await waitForCard(page);
  });
}

const PAGE = `<!doctype html><h1>Stage</h1><iframe srcdoc="<body contenteditable>Written in a frame</body>"></iframe>
  <script>
    document.body.append(Object.assign(document.createElement('p'), { id: 'shadowed' }));
    const field = document.createElement('input');
    document.querySelector('#shadowed').attachShadow({ mode: 'open' }).append(field);
  </script>`;

test('a card does not come when the person has begun something else since the pause', {
  tag: CHROMIUM_ONLY,
}, async ({ cardPage }) => {
  const { own, page, bring } = await cardPage({ html: PAGE });
  const expectNone = async (why: string) => {
    await expect(bring(), why).rejects.toThrow('The card did not come');
    expect(await seeCard(page), why).toBeUndefined();
  };
  await page.frameLocator('iframe').locator('body').click();
  await expectNone('writing in a frame');
  await page.locator('#shadowed input').click();
  await expectNone('writing in a shadow root');
  await blur(page);
  await fillScreen(page, 'fullscreen');
  await expectNone('a full screen');
  await fillScreen(page, 'normal');
  await switchTo(own);
  await expectNone('another tab');
  await switchTo(page);
  await bring();
});

/** Fields in which a page shows little or nothing of its own to other scripts, and how the person begins in them. */
const FIELDS: readonly [what: string, html: string, begin: (page: Page) => Promise<void>][] = [
  [
    'types in a field in closed shadow roots',
    `<div id="outer" style="display: inline-block"></div>
    <script>
      const inner = document.createElement('div');
      document.querySelector('#outer').attachShadow({ mode: 'closed' }).append(inner);
      inner.attachShadow({ mode: 'closed' }).append(document.createElement('textarea'));
    </script>`,
    (page) => page.locator('#outer').click(),
  ],
  [
    'types on a canvas that draws its text by itself, in Chromium',
    `<canvas tabindex="0"></canvas>
    <script>document.querySelector('canvas').editContext = new EditContext();</script>`,
    (page) => page.locator('canvas').click(),
  ],
];

for (const [what, html, begin] of FIELDS) {
  const tag = what.endsWith('in Chromium') ? CHROMIUM_ONLY : [];
  test(`no card comes while the person ${what}`, { tag }, async ({ cardPage }) => {
    const { page, bring } = await cardPage({ html: `<!doctype html><h1>Stage</h1>${html}` });
    await begin(page);
    await page.keyboard.type('half a sentence');
    await expect(bring()).rejects.toThrow('The card did not come: typing');
    expect(await seeCard(page)).toBeUndefined();
    await page.locator('h1').click();
    await bring();
  });
}

test('no card comes while the person has a list open, and one comes when they have chosen', {
  tag: CHROMIUM_ONLY,
}, async ({ cardPage }) => {
  const html = '<!doctype html><h1>Stage</h1><select><option>One<option>Two</select>';
  const { page, bring } = await cardPage({ html });
  await page.locator('select').click();
  await page.waitForFunction(() => document.querySelector('select:open'));
  await expect(bring()).rejects.toThrow('The card did not come: typing');
  expect(await seeCard(page)).toBeUndefined();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('select:open'));
  await bring();
});
