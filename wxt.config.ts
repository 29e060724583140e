import process from 'node:process';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './build/bare-scripts';
import { catalogueLanguages, readCatalogue } from './build/catalogue-files';
import { eagerParsing } from './build/eager-parsing';
import { manifestTexts } from './build/manifest-texts';
import { messageCatalogues } from './build/message-catalogues';
import { parameterTypes } from './build/message-parameters';
import { noStringCode } from './build/no-string-code';
import { smallerScripts } from './build/smaller-scripts';
import {
  secondScreenScript,
  secondScreenScriptPath,
  surfaceScript,
} from './lib/messaging/sensor-slot-scripts';
import { SITES } from './lib/sites/registry';
import { ANYWHERE, matchPatterns, surfaceScriptPath } from './lib/sites/sensor-scripts';

/** The build for tests and the tour: hosts are granted at install, and delays are shortened. It is never packaged. */
const REHEARSAL = 'rehearsal';
/** The mode of the build of which `npm run pictures` takes pictures. */
const PICTURES = 'pictures';

/** The site that browser tests add by its address, with and without `www.`. */
const ADDED_SITE = ['https://nearby.example/*', 'https://www.nearby.example/*'];

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What both packages are made from, and nothing else: the stores' reviewers build them from it. */
const PACKAGE_SOURCES = [
  '{build,components,entrypoints,lib,messages,public}/**',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
];

/** What checks the rows of a file or a folder. To build these schemas takes each page some ms, and few ever use them. */
const ROW_SCHEMAS = /\/transfer\/(export-document|row-values|\w+-row-schemas)\.ts$/;

/**
 * The two pages that a person waits for. Each is built by itself, into one script with only what it needs and one style
 * sheet: every further file would keep it waiting, and the browser reads each through two of its processes.
 */
const BUILT_ALONE = ['popup', 'reflection'];

/** What encrypts a folder. Half as large as all other shared code, and needed by the options alone. */
const ENCRYPTION = /\/(age-encryption|@noble|@scure)\/|\/folder\/(segment-cipher|segment-error)\.ts$/;

/**
 * Code that several pages share becomes one file: a page would wait longer for many small files. What writes and reads
 * tables is a file of its own, because few pages need it, and those only after a press.
 */
const SHARED_BY_PAGES = {
  groups: [
    { name: 'tables', test: /\/papaparse\/|\/csv-text\.ts$/, priority: 2 },
    { name: 'encryption', test: ENCRYPTION, priority: 2 },
    { name: 'shared', minShareCount: 2, test: (id: string) => !ROW_SCHEMAS.test(id), priority: 1 },
    { name: 'row-schemas', minShareCount: 2 },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // A test makes the packages in a folder of its own, while others read the builds.
  outDir: process.env.ENOUGH_OUTPUT ?? '.output',
  zip: { includeSources: PACKAGE_SOURCES },
  manifestVersion: 3,
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_appName__',
    short_name: 'Enough',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    // With `activeTab`, the browser tells the popup the address of the page in front, so that it can say why nothing is
    // measured there. It gives access to no page otherwise, and no prompt mentions it.
    permissions: ['storage', 'scripting', 'alarms', 'unlimitedStorage', 'activeTab'],
    // For the weekly reminder, if the person wants it as a notification.
    optional_permissions: ['notifications'],
    // Any site can be added by its address; then access to exactly its hosts is requested.
    optional_host_permissions: ['https://*/*'],
    ...(mode === REHEARSAL && { host_permissions: [...SITES.flatMap(matchPatterns), ...ADDED_SITE] }),
    commands: {
      // With Alt+Shift, Firefox on Linux opens menus with F, E, V, S, B, T and H, and Chromium sets no key with A, C, N, P, R,
      // W, X or Z. Chromium takes at most four suggestions: a check-in is one press away in the popup.
      'focus-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_shortcut_card__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      compared: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_shortcut_compared__' },
      'check-in': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+J' } }),
        description: '__MSG_shortcut_checkIn__',
      },
      snooze: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_shortcut_snooze__' },
    },
    incognito: 'not_allowed',
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'enough@enough.invalid',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : {
          minimum_chrome_version: '144',
          // Without this key, every other extension could find out that Enough is there, and wake its worker.
          externally_connectable: { ids: [] },
        }),
  }),
  vite: ({ mode }) => ({
    plugins: [
      messageCatalogues(mode === REHEARSAL || mode === PICTURES),
      preact({ devToolsEnabled: false }),
      bareScripts(['sensor.js', 'nudge-card.js']),
      smallerScripts(['sensor.js', 'nudge-card.js']),
      eagerParsing('sensor.js'),
      noStringCode(),
    ],
    define: { __REHEARSAL__: JSON.stringify(mode === REHEARSAL) },
    build: {
      modulePreload: { polyfill: false },
      // The oldest browsers that the manifest admits: without it, style sheets carry detours for older ones.
      cssTarget: ['chrome144', 'firefox147'],
    },
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      for (const group of groups.filter(Array.isArray)) {
        const alone = group.filter(({ name }) => BUILT_ALONE.includes(name));
        groups.push(...alone.map((page) => [page]));
        group.splice(0, group.length, ...group.filter((page) => !alone.includes(page)));
      }
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (
        entrypoints.length > 1 &&
        entrypoints.some(({ inputPath }) => inputPath.endsWith('.html')) &&
        output &&
        !Array.isArray(output)
      ) {
        output.codeSplitting = SHARED_BY_PAGES;
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const counts of [true, false]) {
        files.push({ relativeDest: secondScreenScriptPath(counts), contents: secondScreenScript(counts) });
      }
      for (const site of [...SITES, ANYWHERE]) {
        files.push({ relativeDest: surfaceScriptPath(site), contents: surfaceScript(site) });
      }
      for (const language of catalogueLanguages()) {
        files.push(manifestTexts(language, readCatalogue(language)));
      }
    },
    'prepare:types': (_wxt, entries) => {
      const text = parameterTypes(readCatalogue('en'));
      entries.push({ path: 'types/message-parameters.d.ts', text, tsReference: true });
    },
    'zip:start': (wxt) => {
      if (wxt.config.mode === REHEARSAL) throw new Error('The rehearsal build is never packaged.');
    },
  },
});
