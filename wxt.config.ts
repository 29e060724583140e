import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { secondScreenScript, secondScreenScriptPath, surfaceScript } from './lib/messaging/sensor-inputs';
import { SITES } from './lib/sites/registry';
import { ANYWHERE, matchPatterns, surfaceScriptPath } from './lib/sites/sensor-scripts';

/** The build that tests and the tour run: hosts granted at install, delays shortened. Never packaged. */
const REHEARSAL = 'rehearsal';

/** The site that browser tests add by its address. */
const ADDED_SITE = 'https://nearby.example/*';

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

/** What more than one page needs is one file: a page would wait longer for many small ones than for one larger one. */
const SHARED_BY_PAGES = { groups: [{ name: 'shared', minShareCount: 2 }] };

/**
 * What runs on a page runs bare. The build tool wraps every script in a net that speaks up in development alone;
 * in what is shipped it does nothing, and would be a twentieth of the sensor.
 */
const BARE_SCRIPTS: Plugin = {
  name: 'enough:bare-scripts',
  apply: 'build',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint|define-unlisted-script/ },
    handler: (code, id) =>
      id.includes('define-unlisted-script')
        ? 'export const defineUnlistedScript = (main) => ({ main });'
        : `${/^import definition from .*$/m.exec(code)?.[0]}\nconst result = definition.main();\nexport { result as default };`,
  },
};

/**
 * Nearly every function of the sensor runs on every page. Chromium reads a function twice, in passing and again when it
 * is first called, unless a file says that all of them will be; other browsers take that for a comment.
 */
const READ_ONCE: Plugin = {
  name: 'enough:read-once',
  enforce: 'post',
  apply: 'build',
  generateBundle: (_options, bundle) => {
    const sensor = bundle['sensor.js'];
    if (sensor?.type === 'chunk') sensor.code = `//# allFunctionsCalledOnLoad\n${sensor.code}`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_appName__',
    short_name: 'Enough',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    // For the weekly reminder, and only if the person wants it as a notification.
    optional_permissions: ['notifications'],
    // Any site can be added by its address; the browser is asked for exactly its hosts.
    optional_host_permissions: ['https://*/*'],
    ...(mode === REHEARSAL && { host_permissions: [...SITES.flatMap(matchPatterns), ADDED_SITE] }),
    commands: {
      'focus-card': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_cardShortcut__' },
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
      : { minimum_chrome_version: '144' }),
  }),
  vite: ({ mode }) => ({
    plugins: [preact({ devToolsEnabled: false }), BARE_SCRIPTS, READ_ONCE],
    define: { __REHEARSAL__: JSON.stringify(mode === REHEARSAL) },
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (
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
    },
    'zip:start': (wxt) => {
      if (wxt.config.mode === REHEARSAL) throw new Error('The rehearsal build is never packaged.');
    },
  },
});
