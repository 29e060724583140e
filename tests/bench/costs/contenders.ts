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

/** A page of Enough's that does nothing, put into the copy: from there its storage and contexts can be looked at. */
const BLANK = 'blank.html';

/** A compaction waits 20 s for quiet. */
const COMPACTION_TIMEOUT_MS = 60_000;

/** Folders of unpacked extensions, by contender. */
export type Builds = Record<Contender, string | undefined>;

function changeManifest(folder: string, changes: object): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, ...changes }));
}

/**
 * Copies of the extensions, in `folder`: Enough as it is shipped with access to the one site, and an extension whose
 * worker is empty and whose only content script, on the same site and as early, is empty too.
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

/** A browser with a contender in it, ready to be measured. */
export interface ContenderBrowser extends LaunchedChromium {
  /** The address of the feed. */
  readonly feed: string;
  /** Opens Enough's page that does nothing; throws for the others. */
  openBlank(): Promise<Page>;
}

/**
 * Starts a browser with a contender. Enough has its site on, has done what is due once a day, and has no tab open.
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
  const refuse = () => Promise.reject(new Error(`${contender} has no page of Enough’s.`));
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
