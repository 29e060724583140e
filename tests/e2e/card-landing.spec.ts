import type { Page } from '@playwright/test';
import { seeCard, waitForNoCard } from '../../dev/browser/card';
import { switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/card-test';

const PAGE = `<!doctype html><title>Stage</title><h1>Stage</h1><p>Words to select</p>
  <dialog>A dialog</dialog><div id="menu" popover>A menu</div><div id="notice" popover="manual">A notice</div>
  <div id="deep"></div>
  <script>
    const root = document.querySelector('#deep').attachShadow({ mode: 'closed' });
    root.append(Object.assign(document.createElement('dialog'), { textContent: 'Deep in the page' }));
    globalThis.deepDialog = root.firstChild;
  </script>`;

/** What happens on a page, how it ends again, and why no card comes in between. */
const HELD_BACK: readonly [
  what: string,
  begin: (page: Page) => Promise<unknown>,
  end: (page: Page) => Promise<unknown>,
  reason: string,
][] = [
  [
    'a modal dialog is open',
    (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
    (page) => page.evaluate(() => document.querySelector('dialog')?.close()),
    'dialog',
  ],
  [
    'a menu is open',
    (page) => page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover()),
    (page) => page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.hidePopover()),
    'dialog',
  ],
  [
    'a modal dialog is open in a closed shadow root',
    (page) =>
      page.evaluate(() =>
        (globalThis as unknown as { deepDialog: HTMLDialogElement }).deepDialog.showModal(),
      ),
    (page) =>
      page.evaluate(() => (globalThis as unknown as { deepDialog: HTMLDialogElement }).deepDialog.close()),
    'outOfReach',
  ],
  [
    'the whole page is inert',
    (page) => page.evaluate(() => document.documentElement.toggleAttribute('inert', true)),
    (page) => page.evaluate(() => document.documentElement.toggleAttribute('inert', false)),
    'outOfReach',
  ],
  [
    'text is selected',
    (page) => page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element)),
    (page) => page.evaluate(() => getSelection()?.removeAllRanges()),
    'selecting',
  ],
  [
    'the whole page can be edited',
    (page) => page.evaluate(() => Object.assign(document, { designMode: 'on' }) && undefined),
    (page) => page.evaluate(() => Object.assign(document, { designMode: 'off' }) && undefined),
    'typing',
  ],
  [
    'the page is printed',
    (page) => page.emulateMedia({ media: 'print' }),
    (page) => page.emulateMedia({ media: null }),
    'printing',
  ],
  [
    'the page has moved on to messages',
    (page) => page.evaluate(() => history.pushState(null, '', '/direct/inbox/')),
    (page) => page.evaluate(() => history.back()),
    'elsewhere',
  ],
  [
    'the pointer belongs to a game',
    async (page) => {
      await page.mouse.click(300, 300);
      await page.evaluate(() => document.body.requestPointerLock());
    },
    (page) => page.evaluate(() => document.exitPointerLock()),
    'fullscreen',
  ],
];

test('a card is held back while it would not be appropriate, with the reason, and comes afterwards', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage({ html: PAGE });
  for (const [what, begin, end, reason] of HELD_BACK) {
    await begin(page);
    await expect(bring(), what).rejects.toThrow(`The card did not come: ${reason}`);
    expect(await seeCard(page), what).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName), what).toBe(
      'body',
    );
    await end(page);
    await page.waitForFunction(
      () => !location.pathname.startsWith('/direct') && !document.pointerLockElement,
    );
    const card = await bring();
    await card.press('This helped');
    await waitForNoCard(page);
  }
});

test('a notice of the page holds no card back', async ({ cardPage }) => {
  const { page, bring } = await cardPage({ html: PAGE });
  await page.evaluate(() => document.querySelector<HTMLElement>('#notice')?.showPopover());
  await (await bring()).press('This helped');
});

test('a card is held back from a window that has no room for it', async ({ cardPage }) => {
  const { page, bring } = await cardPage({ html: PAGE });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 110, height: 90, deviceScaleFactor: 1, mobile: false },
  });
  await expect(bring()).rejects.toThrow('The card did not come: outOfReach');
  await session.send('Emulation.clearDeviceMetricsOverride');
  await bring();
});

test('a card is held back from a tab that is not in front', async ({ cardPage }) => {
  const { own, page, bring } = await cardPage({ html: PAGE });
  await switchTo(own);
  await expect(bring()).rejects.toThrow('The card did not come: hidden');
  await switchTo(page);
  await bring();
});

test('a card is held back from a frameset', async ({ cardPage }) => {
  const { bring } = await cardPage({ html: '<!doctype html><frameset><frame src="/other"></frameset>' });
  await expect(bring()).rejects.toThrow('The card did not come: unsupported');
});

test('a card is held back when the tab shows another page than the one that it is for', async ({
  cardPage,
}) => {
  const { bring } = await cardPage({ html: PAGE });
  await expect(bring({ host: 'www.tiktok.com' })).rejects.toThrow('The card did not come: elsewhere');
  await expect(bring({ until: Date.now() - 1 })).rejects.toThrow('The card did not come: late');
});
