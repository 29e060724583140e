import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '../../../dev/browser/chromium';
import { findExtension } from '../../../dev/browser/extension';
import { emptyExtension, grantedBuild } from '../../../dev/browser/granted-build';
import { registeredHosts } from '../../../dev/browser/journey';
import { compactedOn, putSettings } from '../../../dev/browser/stored-ledger';
import { waitFor } from '../../../dev/browser/wait';
import type { SampleFeed } from '../../../dev/sample-feed/sample-feed-server';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { instagram } from '../../../lib/sites/known/instagram';
import { matchPatterns } from '../../../lib/sites/sensor-scripts';

/** What is loaded beside a page: Enough with the page's site on, an empty extension, or nothing. */
export const CONTENDERS = ['enough', 'empty', 'none'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** The one site that is turned on, in Enough and for the empty extension alike. */
const SITE = instagram;
const [HOST = ''] = SITE.hosts;

/** An empty page that is added to the copy of Enough: tests read storage and contexts of the extension from it. */
const BLANK = 'blank.html';

/** Compaction starts after 20 s without a report. */
const COMPACTION_TIMEOUT_MS = 60_000;

/** Folders of unpacked extensions, by contender. */
export type Builds = Record<Contender, string | undefined>;

function changeManifest(folder: string, changes: object): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, ...changes }));
}

/**
 * Copies the extensions into `folder`: Enough as shipped, with access to the one site, and an extension with an empty
 * worker and one empty content script, which runs on the same site and as early.
 */
export function buildContenders(folder: string): Builds {
  mkdirSync(folder, { recursive: true });
  const enough = grantedBuild(folder);
  changeManifest(enough, { host_permissions: matchPatterns(SITE) });
  writeFileSync(join(enough, BLANK), '<!doctype html><title>Blank</title>');
  const empty = emptyExtension(folder);
  changeManifest(empty, {
    content_scripts: [{ matches: matchPatterns(SITE), js: ['nothing.js'], run_at: 'document_start' }],
  });
  return { enough, empty, none: undefined };
}

/** A browser with a contender, ready to be measured. */
export interface ContenderBrowser extends LaunchedChromium {
  /** The address of the feed. */
  readonly feed: string;
  /** Opens Enough's empty page; throws for the other contenders. */
  openBlank(): Promise<Page>;
}

/**
 * Starts a browser with a contender. Enough's site is on, its daily compaction is done, and no tab is open.
 * @param display as for `launchChromium`; without it headless
 */
export async function launchContender(
  contender: Contender,
  builds: Builds,
  server: SampleFeed,
  display?: string,
): Promise<ContenderBrowser> {
  const folder = builds[contender];
  const launched = await launchChromium({ extensions: folder ? [folder] : [], server, display });
  const feed = server.url(HOST);
  const refuse = () => Promise.reject(new Error(`${contender} has no page of Enough.`));
  if (!folder) return { ...launched, feed, openBlank: refuse };
  const { origin, waitForWelcome } = await findExtension(launched, folder);
  if (contender !== 'enough') return { ...launched, feed, openBlank: refuse };
  const openBlank = async () => {
    const page = await launched.context.newPage();
    await page.goto(`${origin}/${BLANK}`);
    return page;
  };
  const blank = await openBlank();
  await (await waitForWelcome()).close();
  await turnSiteOn(blank);
  await blank.close();
  return { ...launched, feed, openBlank };
}

async function turnSiteOn(own: Page): Promise<void> {
  await putSettings(own, { version: 1, ...DEFAULT_SETTINGS, sites: [{ site: SITE.id, since: Date.now() }] });
  await waitFor('the sensor to be registered', async () => {
    const hosts = await registeredHosts(own);
    return hosts.length === SITE.hosts.length || undefined;
  });
  await waitFor('the day’s compaction', () => compactedOn(own), COMPACTION_TIMEOUT_MS);
}
