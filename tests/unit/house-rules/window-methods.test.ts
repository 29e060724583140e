import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './sources';

/** The files that run on a site's page and use its window. */
const ON_PAGES = [...filesUnder('lib/content'), 'entrypoints/nudge-card.tsx', 'entrypoints/sensor.ts'];

/** Methods of a window, its document, and their objects. */
const METHODS = new Set(
  `addEventListener removeEventListener dispatchEvent getComputedStyle matchMedia getSelection setTimeout
  clearTimeout setInterval clearInterval requestAnimationFrame cancelAnimationFrame requestIdleCallback
  cancelIdleCallback queueMicrotask postMessage structuredClone reportError fetch scroll scrollTo scrollBy postTask
  hasFocus querySelector querySelectorAll getElementById createElement createRange createTreeWalker elementFromPoint
  elementsFromPoint caretPositionFromPoint execCommand getAnimations adoptNode importNode exitFullscreen
  sendBeacon vibrate getEntries getEntriesByType mark measure pushState replaceState back forward`.split(
    /\s+/,
  ),
);

/** Where a method is detached from its object: by destructuring, or as a value that is not called there. */
function takenOff(file: string, text: string): string[] {
  const found: string[] = [];
  const called = new Set<unknown>();
  new Visitor({
    CallExpression: ({ callee }) => void called.add(callee),
    ObjectPattern({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        if (METHODS.has(property.key.name)) found.push(`${file}: { ${property.key.name} }`);
      }
    },
    MemberExpression(expression) {
      const { object, property } = expression;
      if (property.type !== 'Identifier' || called.has(expression) || !METHODS.has(property.name)) return;
      const owner = object.type === 'Identifier' ? object.name : '';
      if (/^(window|document|navigator|navigation|performance|scheduler|history|page)$/.test(owner)) {
        found.push(`${file}: ${owner}.${property.name}`);
      }
    },
  }).visit(parseSync(file, text).program);
  return found;
}

describe('scripts on a page', () => {
  it('are checked for methods that are detached from the window', () => {
    const text = `
      const f = ({ document, matchMedia }) => matchMedia('x');
      const { setTimeout: later } = window;
      queue.then(window.clearTimeout);
      window.clearTimeout(1);`;
    expect(takenOff('x.ts', text)).toEqual([
      'x.ts: { matchMedia }',
      'x.ts: { setTimeout }',
      'x.ts: window.clearTimeout',
    ]);
  });

  it('call the methods of a window on that window, because their global object in Firefox is no window', () => {
    expect(ON_PAGES.flatMap((file) => takenOff(file, textOf(file)))).toEqual([]);
  });
});
