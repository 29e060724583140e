import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIREFOX_SPECS } from '../../harness/firefox-specs';
import { SCENARIOS } from '../../scenarios/all';
import { filesUnder, textOf } from './sources';

// docs/browsers.md says of each browser test where it runs, and why not in Firefox.

const BEGINS_WITH = /^\| `([\w.-]+)` +\| (yes|in part|no) +\| (.*?) *\|$/gm;

const text = textOf('docs/browsers.md');
const rows = [...text.matchAll(BEGINS_WITH)].map(([, file = '', inFirefox = '', why = '']) => ({
  file,
  inFirefox,
  why,
}));

/** How much of a test file runs in Firefox. */
function amountInFirefox(file: string): string {
  if (!FIREFOX_SPECS.includes(posix.basename(file))) return 'no';
  return textOf(file).includes('CHROMIUM_ONLY') ? 'in part' : 'yes';
}

describe('the table of browsers', () => {
  it('names every browser test once, and how much of it runs in Firefox', () => {
    const files = filesUnder('tests/e2e', ['.spec.ts']);
    expect(rows.map(({ file, inFirefox }) => `${file}: ${inFirefox}`)).toEqual(
      files.map((file) => `${posix.basename(file)}: ${amountInFirefox(file)}`),
    );
  });

  it('says why a test does not run in Firefox, or not all of it', () => {
    const unexplained = rows.filter(({ inFirefox, why }) => (inFirefox === 'yes') !== (why === ''));
    expect(unexplained.map(({ file }) => file)).toEqual([]);
  });

  it('says which scenarios of measured time are left out there, and why', () => {
    for (const { name, chromiumOnly } of SCENARIOS) {
      if (chromiumOnly) expect(text).toContain(`- ${name}: ${chromiumOnly}`);
    }
  });
});
