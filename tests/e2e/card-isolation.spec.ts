import type { Page } from '@playwright/test';
import { seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { lookAt } from '../../dev/browser/person';
import { expect, test } from '../harness/card-test';

const SENTENCE = 'You don’t have to feel any particular way right now.';
const SECRET = 'mountain';

/** Fonts with the names of the card's fonts. Each covers one letter, so that its request would reveal the letter. */
const LISTENING_FONTS = ['system-ui', 'sans-serif', 'serif', 'Georgia', 'Charter', 'P052', 'Iowan Old Style']
  .flatMap((name) =>
    ['U+4D', 'U+6D', 'U+74'].map(
      (range) => `@font-face { font-family: "${name}"; src: url(/heard-letter); unicode-range: ${range} }`,
    ),
  )
  .join('\n');

/** A page that records all events and changes that it can observe, from its first line on. */
const EAVESDROPPER = `<!doctype html><html><head><style>${LISTENING_FONTS}</style><script>
  window.heard = [];
  window.changes = [];
  window.listeners = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    window.listeners.push(type);
    return add.call(this, type, ...rest);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    window.heard.push({ type: 'attachShadow' });
    return attach.call(this, { ...options, mode: 'open' });
  };
  const types = Object.keys(window).concat(Object.keys(document)).filter((key) => key.startsWith('on'))
    .map((key) => key.slice(2));
  const more = ['textInput', 'compositionstart', 'compositionupdate', 'compositionend', 'beforeinput', 'focusin',
    'focusout', 'DOMActivate', 'message'];
  for (const type of new Set([...types, ...more])) {
    add.call(window, type, (event) => window.heard.push({
      type, key: event.key, code: event.code, data: event.data, name: event.animationName || event.propertyName,
      path: event.composedPath().map((one) => one.nodeName || 'window').join(' '),
    }), true);
  }
  new MutationObserver((records) => {
    for (const { target, type, addedNodes, removedNodes, attributeName } of records) {
      window.changes.push([type, target.nodeName, attributeName,
        [...addedNodes].map((node) => node.outerHTML), [...removedNodes].map((node) => node.outerHTML)]);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script></head><body><p>Stage</p><input aria-label="Own field"></body></html>`;

interface Heard {
  type: string;
  key?: string;
  code?: string;
  data?: string;
  name?: string;
  path: string;
}

const heardOn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

/** Tries every way in which a page could read text that is shown on it. */
const probeForText = (page: Page, texts: readonly string[], [x, y]: readonly [number, number]) =>
  page.evaluate(
    ({ texts, x, y }) => {
      type Finder = Window & { find(text: string, ...options: boolean[]): boolean };
      const selected: string[] = [getSelection()?.toString() ?? ''];
      document.execCommand('selectAll');
      selected.push(getSelection()?.toString() ?? '');
      document.execCommand('insertText', false, 'put in by the page');
      getSelection()?.removeAllRanges();
      const found = texts.filter((text) =>
        (window as unknown as Finder).find(text, false, false, true, false, true),
      );
      selected.push(getSelection()?.toString() ?? '');
      getSelection()?.removeAllRanges();
      const host = document.elementFromPoint(x, y) as HTMLElement;
      const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
      const nodes = [host, caret, document.activeElement, ...document.querySelectorAll('*')];
      return {
        selected: selected.join(' '),
        found,
        caret: caret?.textContent ?? '',
        texts: [
          document.documentElement.innerText,
          document.documentElement.textContent,
          document.documentElement.getHTML({ serializableShadowRoots: true }),
          host.getHTML({ serializableShadowRoots: true }),
          JSON.stringify(performance.getEntries()),
          ...nodes.map((node) => (node as HTMLElement | null)?.innerText ?? ''),
        ].join(' '),
        host: {
          attributes: host.getAttributeNames(),
          shadowRoot: host.shadowRoot,
          children: host.childNodes.length,
          names: [host.id, host.className, host.title, host.ariaLabel].filter(Boolean),
        },
        frames: [window.length, document.querySelectorAll('iframe').length],
        animations: [...document.getAnimations(), ...host.getAnimations({ subtree: true })].length,
        roots: nodes.filter((node) => node instanceof Node && node.getRootNode() !== document).length,
      };
    },
    { texts, x, y },
  );

test('a page cannot read the text on a card or what is typed there', async ({ cardPage }) => {
  const { page, bring, written } = await cardPage({ html: EAVESDROPPER });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));

  // Proof that the page observes events: it sees what is typed in its own field.
  await page.getByRole('textbox', { name: 'Own field' }).click();
  await page.keyboard.type('q');
  expect((await heardOn(page)).some(({ data }) => data === 'q')).toBe(true);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const before = (await heardOn(page)).length;

  const card = await bring({ sentence: SENTENCE, practice: 'notice' });
  const { box } = card;
  await page.mouse.move(box.x + 20, box.y + 45);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 45, { steps: 5 });
  await page.mouse.up();
  const middle = await card.middleOf('One word, if you like');
  await card.click('One word, if you like');
  await page.keyboard.type(SECRET, { delay: 10 });
  await page.keyboard.press('ControlOrMeta+a');

  const heard = (await heardOn(page)).slice(before);
  const probed = await probeForText(page, [SENTENCE, SENTENCE.slice(0, 8), SECRET, 'Why this?'], middle);
  expect((await seeCard(page))?.fields).toEqual([{ name: 'One word, if you like', value: SECRET }]);
  expect(probed.found).toEqual([]);
  for (const text of [probed.selected, probed.texts, probed.caret]) {
    expect(text).not.toMatch(/compare|mountain|Why this|Enough/);
  }
  expect(probed.host).toEqual({ attributes: ['popover'], shadowRoot: null, children: 0, names: [] });
  expect(probed.frames).toEqual([0, 0]);
  expect(probed.animations).toBe(0);
  expect(probed.roots).toBe(0);
  expect(heard.filter(({ key, code, data, name }) => key || code || data || name)).toEqual([]);
  expect(heard.filter(({ type }) => ['attachShadow', 'message', 'keydown', 'input'].includes(type))).toEqual(
    [],
  );
  expect(heard.filter(({ path }) => /IFRAME|SECTION|BUTTON|#document-fragment/i.test(path))).toEqual([]);
  expect(asked.filter((path) => path.includes('letter'))).toEqual([]);

  await card.press('Keep');
  await expect.poll(written).toEqual([SECRET]);
});

test('synthetic events of a page have no effect on a card', async ({ cardPage }) => {
  const { page, bring, outcomes, written } = await cardPage({ html: EAVESDROPPER });
  await (await bring({ practice: 'intent' })).pointAt();
  await lookAt(page, 1_500);
  const card = await waitForCard(page);
  for (const name of [
    'This helped',
    'Unwind',
    'Leave the feed',
    'Carry on',
    'Move this card to another corner',
  ]) {
    const [x, y] = await card.middleOf(name);
    await page.evaluate(
      ([clientX, clientY]) => {
        const host = document.elementFromPoint(clientX as number, clientY as number) as HTMLElement;
        const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true, isPrimary: true };
        for (const target of [host, document, window]) {
          for (const type of ['pointerover', 'pointerdown', 'pointermove', 'pointerup', 'click']) {
            target.dispatchEvent(new PointerEvent(type, at as PointerEventInit));
          }
          for (const type of ['mousedown', 'mouseup', 'click']) {
            target.dispatchEvent(new MouseEvent(type, at as MouseEventInit));
          }
          for (const key of ['Escape', 'Enter', ' ', 'ArrowUp', 'Tab']) {
            for (const type of ['keydown', 'keyup']) {
              target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
            }
          }
          for (const type of ['pagehide', 'blur', 'visibilitychange']) target.dispatchEvent(new Event(type));
        }
        host.click();
        host.focus();
      },
      [x, y],
    );
  }
  await lookAt(page, 500);
  expect((await seeCard(page))?.text).toBe(card.text);
  expect((await seeCard(page))?.box.y).toBeCloseTo(card.box.y, -1);
  expect(await outcomes()).toEqual(['shown']);
  expect(await written()).toEqual([]);
});

test('a card is one element without a name in the page, and leaves no trace', async ({ cardPage }) => {
  const { page, bring } = await cardPage({ html: EAVESDROPPER });
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Reflect.ownKeys(globalThis).map(String),
      ofDocument: Reflect.ownKeys(document).map(String),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      listeners: (globalThis as unknown as { listeners: string[] }).listeners,
      active: document.activeElement?.nodeName,
      frames: window.length,
    }));
  const changesSoFar = () => page.evaluate(() => (globalThis as unknown as { changes: unknown[][] }).changes);
  const before = await state();
  const { length: ofItsOwn } = await changesSoFar();
  const card = await bring({ practice: 'notice' });
  await card.press('Why this?');
  await card.click('One word, if you like');
  await page.keyboard.type(SECRET);
  await card.press('Keep');
  await card.press('This helped');
  await waitForNoCard(page);
  expect(await state()).toEqual(before);
  const changes = (await changesSoFar()).slice(ofItsOwn);
  const nameless = '<div popover="manual"></div>';
  // The insertion of the page's own body is left out.
  expect(changes.filter((change) => !JSON.stringify(change).includes('<body>')).slice(-2)).toEqual([
    ['childList', 'HTML', null, [nameless], []],
    ['childList', 'HTML', null, [], [nameless]],
  ]);
  expect(changes.filter(([, target]) => target === 'DIV')).toEqual([]);
});

/** A page that records everything by which it could detect an extension. */
const PROBE = `<!doctype html><html><head><script>
  window.seen = { listeners: [], entries: [], reports: [] };
  for (const [owner, name] of [[EventTarget.prototype, 'addEventListener'], [Element.prototype, 'attachShadow'],
    [history, 'pushState'], [window, 'postMessage'], [window, 'setTimeout'], [window, 'setInterval'],
    [window, 'requestAnimationFrame'], [navigator, 'sendBeacon'], [window, 'fetch']]) {
    const real = owner[name];
    owner[name] = function (...rest) { window.seen.listeners.push(name); return real.apply(this, rest); };
  }
  Error.prepareStackTrace = (error, sites) => sites.map((site) => site.getFileName()).join();
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.entries.push(JSON.stringify([entry, entry.scripts]));
    }).observe({ type, buffered: true });
  }
  new ReportingObserver((reports) => window.seen.reports.push(JSON.stringify(reports)), { buffered: true }).observe();
  window.onerror = (...error) => window.seen.reports.push(error.join());
</script></head><body><h1>Stage</h1><div style="block-size: 4000px"></div></body></html>`;

test('a page cannot detect the extension while no card is shown', async ({ cardPage, launch }) => {
  const probe = (page: Page) =>
    page.evaluate(() => {
      const { listeners, reports } = (globalThis as unknown as { seen: Record<string, string[]> }).seen;
      const root = document.documentElement;
      return {
        html: root.outerHTML,
        globals: Reflect.ownKeys(globalThis).map(String).sort(),
        ofDocument: Reflect.ownKeys(document).map(String),
        ofRoot: Reflect.ownKeys(root).map(String),
        chrome: Object.keys((globalThis as unknown as { chrome: object }).chrome ?? {}).sort(),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        style: root.style.cssText,
        colour: getComputedStyle(root).cssText,
        // The test itself uses timers of the page, a varying number of times; so only the kinds are compared.
        listeners: [...new Set(listeners)].sort(),
        reports,
        frames: window.length,
      };
    });
  const { enough, page, own } = await cardPage({ html: PROBE });
  const plain = await launch({ server: undefined });
  const bare = await plain.context.newPage();
  await bare.goto(`data:text/html,${encodeURIComponent(PROBE)}`);
  for (const one of [page, bare]) {
    await one.mouse.move(300, 300);
    await one.mouse.wheel(0, 400);
    await one.mouse.click(300, 300);
    await one.keyboard.press('a');
    // This waits in another page, because waiting in a page sets timers there.
    await lookAt(own, 2_500);
  }
  const [withEnough, without] = [await probe(page), await probe(bare)];
  // Only pages on https have these globals of the browser, with or without Enough.
  const onlySecure = new Set(await own.evaluate(() => Reflect.ownKeys(globalThis).map(String)));
  const extra = withEnough.globals.filter((key) => !without.globals.includes(key) && !onlySecure.has(key));
  expect(extra).toEqual([]);
  for (const same of [
    'html',
    'ofDocument',
    'ofRoot',
    'sheets',
    'style',
    'listeners',
    'reports',
    'frames',
  ] as const) {
    expect(withEnough[same], same).toEqual(without[same]);
  }
  const entries = await page.evaluate(
    () => (globalThis as unknown as { seen: Record<string, string[]> }).seen.entries ?? [],
  );
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.join()).not.toMatch(/extension|enough/i);

  const files = ['manifest.json', 'nudge-card.js', 'sensor.js', 'popup.html', 'icon/128.png'];
  const reached = await page.evaluate(
    async ([origin, ...paths]) => {
      const asks = paths.flatMap((path) => [
        fetch(`${origin}/${path}`).then(() => path),
        fetch(`${origin}/${path}`, { mode: 'no-cors' }).then(() => path),
        new Promise((resolve, reject) => {
          const image = document.createElement('img');
          image.onload = () => resolve(path);
          image.onerror = reject;
          image.src = `${origin}/${path}`;
        }),
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.onload = () => resolve(path);
          script.onerror = reject;
          script.src = `${origin}/${path}`;
          document.head.append(script);
        }),
      ]);
      const answers = await Promise.allSettled(asks);
      const runtime = (globalThis as unknown as { chrome?: { runtime?: object } }).chrome?.runtime;
      return [answers.filter(({ status }) => status === 'fulfilled').length, typeof runtime];
    },
    [enough.origin, ...files],
  );
  expect(reached).toEqual([0, 'undefined']);
});
