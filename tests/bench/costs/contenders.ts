import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../../dev/browser/chromium';
import { findExtension } from '../../../dev/browser/extension';
import { emptyExtension, grantedBuild } from '../../../dev/browser/granted-build';
import { registeredHosts } from '../../../dev/browser/journey';
import type { LaunchedBrowser } from '../../../dev/browser/launched-browser';
import { compactedOn, putSettings } from '../../../dev/browser/stored-ledger';
import { waitFor } from '../../../dev/browser/wait';
import type { SampleFeed } from '../../../dev/sample-feed/sample-feed-server';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { instagram } from '../../../lib/sites/known/instagram';
import { matchPatterns } from '../../../lib/sites/sensor-scripts';

/**
 * What is loaded beside a page: Enough with the page's site on, another version of it when there is one to compare with,
 * an empty extension, or nothing.
 */
const CONTENDERS = ['enough', 'other', 'empty', 'none'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** The one site that is turned on, in Enough and for the empty extension alike. */
const SITE = instagram;
const [HOST = ''] = SITE.hosts;

/** An empty page that is added to the copy of Enough: tests read storage and contexts of the extension from it. */
const BLANK = 'blank.html';

/** Compaction starts after 20 s without a report. */
const COMPACTION_TIMEOUT_MS = 60_000;

/** Folders of unpacked extensions. */
export type Builds = Partial<Record<Contender, string>>;

/** The contenders of a run: all but the other version, when there is none. */
export const contendersOf = (builds: Builds): Contender[] =>
  CONTENDERS.filter((contender) => contender !== 'other' || builds.other);

function changeManifest(folder: string, changes: object): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, ...changes }));
}

/** A copy of a build as shipped, with access to the one site. */
function contenderFrom(build: string | undefined, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const copy = grantedBuild(folder, build);
  changeManifest(copy, { host_permissions: matchPatterns(SITE) });
  writeFileSync(join(copy, BLANK), '<!doctype html><title>Blank</title>');
  return copy;
}

/**
 * Copies the extensions into `folder`: Enough as shipped, and an extension with an empty worker and one empty content
 * script, which runs on the same site and as early.
 * @param other the production build of another version, to compare with
 */
export function buildContenders(folder: string, other?: string): Builds {
  const enough = contenderFrom(undefined, folder);
  const empty = emptyExtension(folder);
  changeManifest(empty, {
    content_scripts: [{ matches: matchPatterns(SITE), js: ['nothing.js'], run_at: 'document_start' }],
  });
  return { enough, empty, ...(other && { other: contenderFrom(other, join(folder, 'other')) }) };
}

/** A browser with a contender, ready to be measured. */
export interface ContenderBrowser extends LaunchedBrowser {
  /** The address of the feed. */
  readonly feed: string;
  /** Opens Enough's empty page; throws where there is no Enough. */
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
  if (contender === 'empty') return { ...launched, feed, openBlank: refuse };
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
