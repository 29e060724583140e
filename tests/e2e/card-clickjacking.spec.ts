import type { Page } from '@playwright/test';
import { waitForNoCard } from '../../dev/browser/card';
import { lookAt } from '../../dev/browser/person';
import { expect, test } from '../harness/card-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';

/** The card accepts no answer before it has been visible for this long, in ms. */
const VISIBLE_AT_LEAST_MS = 500;

/** Longer than that. */
const LONG_VISIBLE_MS = 1_500;

/** A lure: a trick by which a page makes a person press "This helped" when they want to press something else. */
interface Lure {
  html?: string;
  /** Sets the lure up in the page, after the card has come. */
  lay(page: Page): Promise<unknown>;
  /** Removes the lure. */
  lift(page: Page): Promise<unknown>;
}

const COVER_STYLE =
  'position:fixed;inset:0;inline-size:auto;block-size:auto;margin:0;border:0;background:white;pointer-events:none';

const layPopover = (style: string) => (page: Page) =>
  page.evaluate((css) => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = css;
    cover.textContent = 'Click here to go on';
    document.body.append(cover);
    cover.showPopover();
  }, style);

const liftCover = (page: Page) => page.evaluate(() => document.querySelector('#cover')?.remove());

const LURES: Readonly<Record<string, Lure>> = {
  'a popover over the window that lets clicks through': { lay: layPopover(COVER_STYLE), lift: liftCover },
  'an almost transparent popover': {
    lay: layPopover(`${COVER_STYLE};opacity:0.2`),
    lift: liftCover,
  },
  'a small picture over the card alone': {
    lay: layPopover(`${COVER_STYLE};inset:auto 40px 40px auto;inline-size:60px;block-size:20px`),
    lift: liftCover,
  },
  'a view transition that hides the page under it': {
    html: `<!doctype html><style>
      ::view-transition { pointer-events: none; background: white }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 60s }
      ::view-transition-old(*), ::view-transition-new(*) { opacity: 0 }
    </style><h1>Stage</h1>`,
    lay: (page) =>
      page.evaluate(() => {
        Object.assign(globalThis, { passing: document.startViewTransition(() => undefined) });
        return (globalThis as unknown as { passing: ViewTransition }).passing.ready;
      }),
    lift: (page) =>
      page.evaluate(() => (globalThis as unknown as { passing: ViewTransition }).passing.skipTransition()),
  },
};

/** Clicks at the position of "This helped", as someone does who falls for the lure. */
async function pressThere(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  await page.mouse.move(x - 30, y - 6);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

test.describe('a click on a covered card does not count', () => {
  for (const [name, { html, lay, lift }] of Object.entries(LURES)) {
    test(`under ${name}`, { tag: CHROMIUM_ONLY }, async ({ cardPage }) => {
      const { page, bring, outcomes } = await cardPage(html === undefined ? {} : { html });
      const card = await bring();
      const there = await card.middleOf('This helped');
      await card.pointAt();
      await lookAt(page, LONG_VISIBLE_MS);
      await lay(page);
      await lookAt(page, LONG_VISIBLE_MS);
      await pressThere(page, there);
      await page.keyboard.press('Escape');
      await lookAt(page, 500);
      expect(await outcomes()).toEqual(['shown']);
      await lift(page);
      // Clicks count again when the card is uncovered.
      await card.press('This helped');
      await waitForNoCard(page);
      expect(await outcomes()).toEqual(['helpful']);
    });
  }

  test('under a cover that a page removes just before the click', { tag: CHROMIUM_ONLY }, async ({
    cardPage,
  }) => {
    const { page, bring, outcomes } = await cardPage();
    for (let isDecided = false; !isDecided; ) {
      const card = await bring();
      const there = await card.middleOf('This helped');
      await page.mouse.move(there[0] - 30, there[1] - 6);
      await layPopover(COVER_STYLE)(page);
      await lookAt(page, LONG_VISIBLE_MS);
      const before = (await outcomes()).sort();
      const lifting = performance.now();
      await liftCover(page);
      await page.mouse.click(...there);
      // On a busy machine the click may come after the card has been visible long enough. Then it may count.
      isDecided = performance.now() - lifting < VISIBLE_AT_LEAST_MS;
      if (!isDecided) continue;
      await lookAt(page, 500);
      expect((await outcomes()).sort()).toEqual(before);
      await card.press('This helped');
      await waitForNoCard(page);
    }
  });

  test('under a cover that stays because the page blocks its main thread', async ({ cardPage }) => {
    const { page, bring, outcomes } = await cardPage();
    const card = await bring();
    const there = await card.middleOf('This helped');
    await card.pointAt();
    await lookAt(page, LONG_VISIBLE_MS);
    // The browser looks for covers ten times a second. The page paints one in between and then blocks its main thread.
    const blocked = page.waitForEvent('console');
    const ended = page.evaluate(async (css) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = css;
      document.body.append(cover);
      cover.showPopover();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      // biome-ignore lint/suspicious/noConsole: a blocked page can send nothing else.
      console.info('blocked');
      const until = performance.now() + 1_500;
      while (performance.now() < until);
      cover.remove();
    }, COVER_STYLE);
    await blocked;
    await page.mouse.click(...there);
    await ended;
    expect(await outcomes()).toEqual(['shown']);
    await card.press('This helped');
    await waitForNoCard(page);
  });
});

const STYLES: Readonly<Record<string, string>> = {
  'rules for all elements': `* { opacity: 0 !important; transform: scale(0.1) !important; visibility: hidden !important;
    filter: blur(40px) !important; translate: -900px !important; clip-path: inset(50%) !important;
    pointer-events: none !important; inset: auto auto 0 0 !important; display: none !important; zoom: 0.1 !important;
    animation: away 1s infinite !important; transition: all 100s !important }
    html, body, head + body { display: block !important } @keyframes away { from { opacity: 0; scale: 0 } }`,
  'rules for inherited properties': `html { opacity: 0; filter: invert(1) blur(9px); transform: scale(0.2);
    color: transparent; font: 1px/0 fantasy; visibility: hidden; cursor: none; user-select: none;
    clip-path: inset(50%); mix-blend-mode: difference; pointer-events: none; mask: linear-gradient(#0000, #0000) }`,
};

test.describe('a page’s styles do not reach the card', () => {
  for (const [name, css] of Object.entries(STYLES)) {
    test(name, async ({ cardPage }) => {
      const html = `<!doctype html><style>${css}</style><h1>Stage</h1>`;
      const { page, bring, outcomes } = await cardPage({ html });
      const card = await bring();
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        host.style.cssText =
          'opacity: 0 !important; transform: scale(0) !important; display: none !important';
        host.animate({ opacity: [0, 0] }, { duration: 1e6 });
      });
      expect(card.box.width).toBeCloseTo(378, -1);
      // The card accepts an answer only when nothing fades, moves or distorts it.
      await card.press('This helped');
      await waitForNoCard(page);
      expect(await outcomes()).toEqual(['helpful']);
    });
  }
});
