import { describe, expect, it } from 'vitest';
import { ADMITTED, type AdmittedBrowser, isOffered } from '../../builders/mdn-support';
import { filesUnder, textOf } from './sources';

const BROWSERS = Object.keys(ADMITTED) as AdmittedBrowser[];

const mentions = (pattern: RegExp): string[] => [
  ...new Set(
    filesUnder('lib/platform', ['.ts']).flatMap((file) =>
      [...textOf(file).matchAll(pattern)].map(([, namespace, member]) => `${namespace}.${member}`),
    ),
  ),
];

/** The members of the extension API that are called without a question, as `namespace.member`. */
const ALWAYS = mentions(/\bbrowser\.(\w+)\.(\w+)/g);
/** Those that are asked for before they are called. */
const ASKED_FOR = mentions(/\blackingBrowser\.(\w+)\??\.(\w+)/g);

const lackingIn = (browser: AdmittedBrowser, members: readonly string[]) =>
  members.filter((member) => !isOffered(`webextensions.api.${member}`, browser)).sort();

describe('an API that a browser may lack', () => {
  it.each(BROWSERS)('is asked for before it is used, as MDN’s data have it: %s', (browser) => {
    expect(ALWAYS).toContain('storage.local');
    expect(lackingIn(browser, ALWAYS)).toEqual([]);
  });

  it('is known to be missing on phones: shortcuts and windows', () => {
    expect(lackingIn('firefox_android', ASKED_FOR)).toEqual([
      'commands.getAll',
      'commands.onCommand',
      'commands.openShortcutSettings',
      'windows.update',
    ]);
  });

  it('is asked for as well when an optional permission brings it', () => {
    expect(ALWAYS.filter((member) => member.startsWith('notifications.'))).toEqual([]);
    expect(ASKED_FOR).toContain('notifications.create');
  });

  it('is never reached in a way that this test does not see', () => {
    const unseen = filesUnder('lib/platform', ['.ts']).flatMap((file) =>
      textOf(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|^import .*/gm, '')
        .replace(/\b(?:browser|lackingBrowser)\.\w+\??\.\w+/g, '')
        .split('\n')
        .filter((line) => /\b(browser|lackingBrowser)\b/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(unseen).toEqual([
      'lib/platform/browser.ts: export { browser };',
      'lib/platform/browser.ts: export const lackingBrowser = browser as Lacking<typeof browser> & FirefoxApi;',
    ]);
  });
});
