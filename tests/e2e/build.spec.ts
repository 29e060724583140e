import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readCatalogue } from '../../build/catalogue-files';

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

const read = (build: string, file: string): Buffer => readFileSync(join(OUTPUT, build, file));
const manifestOf = (build: string) => JSON.parse(read(build, 'manifest.json').toString());
const zippedSize = (build: string, file: string): number => gzipSync(read(build, file), { level: 9 }).length;
const scriptsOf = (build: string): string[] =>
  (readdirSync(join(OUTPUT, build), { recursive: true }) as string[]).filter((file) => file.endsWith('.js'));

/** The scripts that a page runs before it can show anything: the one it names, and what that imports, at any depth. */
function startingScripts(build: string, page: string): string[] {
  const [, first = ''] = /<script [^>]*src="\/([^"]+)"/.exec(read(build, page).toString()) ?? [];
  const reached = new Set([first]);
  for (const script of reached) {
    const imports = read(build, script)
      .toString()
      .matchAll(/(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+)["'`]/g);
    for (const [, imported] of imports) reached.add(`chunks/${imported}`);
  }
  return [...reached];
}

for (const build of BUILDS) {
  test(`${build} asks for nothing at install but storage that stays, scripting, alarms and the tab under its popup`, () => {
    const manifest = manifestOf(build);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'unlimitedStorage', 'activeTab']);
    // Requested by a click of someone who wants the weekly reminder as a notification.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    for (const absent of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(absent);
    }
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.manifest_version).toBe(3);
  });

  // Any site can be added by its address. The pages ensure that only exact hosts are requested, and only after a click.
  test(`${build} can ask for access to https sites, and has none at install`, () => {
    const manifest = manifestOf(build);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  // Firefox shows embedded options in a frame as high as the page: a dialog opens out of sight.
  test(`${build} opens its options in a tab`, () => {
    expect(manifestOf(build).options_ui).toEqual({ page: 'options.html', open_in_tab: true });
  });

  test(`${build} quotes the prompt of its own browser on the welcome page`, () => {
    const quoted = scriptsOf(build).flatMap((file) =>
      [
        ...read(build, file)
          .toString()
          .matchAll(/\bisFirefox:(!0|!1|[\w$]+)/g),
      ].map(([, value]) => value),
    );
    expect(quoted).toContain(build === 'firefox-mv3' ? '!0' : '!1');
    expect(quoted).not.toContain(build === 'firefox-mv3' ? '!1' : '!0');
  });

  test(`${build} gives the browser the texts of its manifest, and no other`, () => {
    const { name, description, commands } = manifestOf(build);
    const named = JSON.stringify({ name, description, commands }).match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    const texts = JSON.parse(read(build, '_locales/en/messages.json').toString());
    expect(Object.keys(texts).sort()).toEqual(named.sort());
  });

  test(`${build} lets its pages make no connection`, () => {
    const { extension_pages: policy } = manifestOf(build).content_security_policy;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  test(`${build} keeps sensor, a site’s surfaces and card within their budgets`, () => {
    const sites = readdirSync(join(OUTPUT, build, 'sites')).map((file) => zippedSize(build, `sites/${file}`));
    expect(zippedSize(build, 'sensor.js')).toBeLessThanOrEqual(4 * 1024);
    expect(Math.max(...sites)).toBeLessThanOrEqual(600);
    expect(zippedSize(build, 'nudge-card.js')).toBeLessThanOrEqual(12 * 1024);
  });

  // What encrypts is larger than all else that pages share.
  test(`${build} loads what encrypts a folder on no page but the options`, () => {
    const encrypts = (script: string) => read(build, script).toString().includes('age-encryption.org');
    const pages = readdirSync(join(OUTPUT, build)).filter((file) => file.endsWith('.html'));
    expect(scriptsOf(build).some(encrypts)).toBe(true);
    expect(pages).toContain('popup.html');
    for (const page of pages.filter((file) => file !== 'options.html')) {
      const scripts = startingScripts(build, page);
      expect(scripts[0], page).toMatch(/^chunks\//);
      expect(scripts.filter(encrypts), page).toEqual([]);
    }
  });

  // Each further file keeps the person waiting who opens them.
  for (const page of ['popup.html', 'reflection.html']) {
    test(`${build} starts ${page} with one script and one style sheet`, () => {
      const html = read(build, page).toString();
      expect(startingScripts(build, page)).toHaveLength(1);
      expect(html.match(/<script /g)).toHaveLength(1);
      expect(html.match(/<link /g)).toHaveLength(1);
      expect(html.match(/<link rel="stylesheet" /g)).toHaveLength(1);
    });
  }

  // With anything before it, the browser would read it as a plain comment, and nothing else would show that.
  test(`${build} marks the sensor’s functions as called on load`, () => {
    expect(read(build, 'sensor.js').toString()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  test(`${build} has no call that connects to a server or runs text as code`, () => {
    for (const file of scriptsOf(build)) {
      const text = read(build, file).toString();
      expect(text, file).not.toMatch(
        /\beval\(|new Function\(|importScripts\(|XMLHttpRequest|sendBeacon|WebSocket/,
      );
    }
    for (const file of ['sensor.js', 'nudge-card.js']) {
      // What is stored is refused to scripts on pages, so they never ask for it.
      expect(read(build, file).toString(), file).not.toMatch(/\bstorage\b|indexedDB/);
      expect(read(build, file).toString(), file).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    }
  });
}

// Without the key, every extension may send messages, and can find out that Enough is installed.
test('the Chromium manifest allows no other extension to send a message', () => {
  expect(manifestOf('chrome-mv3').externally_connectable).toEqual({ ids: [] });
});

// Firefox does not know the key, and warns of it. There, no listener for such messages is all that can be done.
test('the Firefox manifest has no key that Firefox does not know', () => {
  expect(manifestOf('firefox-mv3')).not.toHaveProperty('externally_connectable');
});

test('the Firefox manifest declares that no data is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('the tempo of the rehearsal build is in no other build', () => {
  const hurried = /pauseWithin:20\*|pauseWithin:2e4|reportEvery:1e3/;
  const inRehearsal = scriptsOf('chrome-mv3-rehearsal').filter((file) =>
    hurried.test(read('chrome-mv3-rehearsal', file).toString()),
  );
  expect(inRehearsal).toContain('sensor.js');
  for (const build of BUILDS) {
    for (const file of scriptsOf(build)) expect(read(build, file).toString(), file).not.toMatch(hurried);
  }
});

// Both prompts as their browsers word them: chrome/app/generated_resources.grd and extensions.ftl.
test('the welcome page quotes the prompts of both browsers', () => {
  const { welcomeBrowserAsks, welcomeFirefoxAsks } = readCatalogue('en');
  expect(welcomeBrowserAsks?.message).toContain('“read and change your data”');
  expect(welcomeFirefoxAsks?.message).toContain('“access your data”');
});
