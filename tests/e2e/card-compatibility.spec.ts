import { waitForNoCard } from '../../dev/browser/card';
import { expect, test } from '../harness/card-test';

/** Pages on which a card must work. The sample feed (`undefined`) has the strictest policy, and Trusted Types. */
const PAGES_BY_NAME: Readonly<Record<string, string | undefined>> = {
  'a strict policy and Trusted Types': undefined,
  'shadow roots in shadow roots, and everything unset': `<!doctype html><html><head><style>
      *, *::before, *::after { all: unset !important }
    </style><script>
      class Nest extends HTMLElement {
        connectedCallback() {
          const depth = Number(this.dataset.depth);
          const root = this.attachShadow({ mode: depth % 2 ? 'open' : 'closed', delegatesFocus: true });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(':host, * { display: block !important; position: relative; z-index: 2147483647 }');
          root.adoptedStyleSheets = [sheet];
          const child = document.createElement(depth > 0 ? 'nest-er' : 'input');
          child.dataset.depth = depth - 1;
          root.append(child, document.createElement('slot'));
        }
      }
      customElements.define('nest-er', Nest);
      addEventListener('click', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
      addEventListener('keydown', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
      addEventListener('pointerdown', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
    </script></head><body>${'<nest-er data-depth="12">words</nest-er>'.repeat(40)}</body></html>`,
  'a frame over the whole window': `<!doctype html><html><body style="margin: 0">
      <iframe srcdoc="<body style='block-size: 4000px; background: #def'><script>
        addEventListener('click', () => { parent.document.title = 'clicked in the frame'; }, true);
      </script>Framed" style="position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; border: 0"></iframe>
    </body></html>`,
};

for (const [name, html] of Object.entries(PAGES_BY_NAME)) {
  test(`a card works on a page with ${name}`, async ({ cardPage }) => {
    const { page, bring, outcomes, written } = await cardPage(html === undefined ? {} : { html });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const card = await bring({ practice: 'notice' });
    expect(card.box.width).toBeGreaterThan(370);
    await card.click('One word, if you like');
    await page.keyboard.type('steady');
    // Later presses are repeated until the card answers, so the last of them may reach the page.
    expect(await page.title()).not.toContain('clicked');
    await card.press('Keep');
    await expect.poll(written).toEqual(['steady']);
    await card.press('This helped');
    await waitForNoCard(page);
    expect(await outcomes()).toEqual(['helpful']);
    expect(faults).toEqual([]);
  });
}
