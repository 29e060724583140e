import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { findExtension, type LoadedExtension } from '../../dev/browser/extension';
import { registeredHosts } from '../../dev/browser/journey';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import type { LaunchedBrowser } from '../../dev/browser/launched-browser';
import { scrollFeed } from '../../dev/browser/person';
import { makeProfileFolder, removeFolder } from '../../dev/browser/profile-folder';
import { putSettings } from '../../dev/browser/stored-ledger';
import { waitFor } from '../../dev/browser/wait';
import { startDisplay } from '../../dev/browser/xvfb';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed-server';
import type { Tempo } from '../../lib/domain/attention/tempo';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { type ShiftableClock, shiftableClock } from '../harness/shiftable-clock';
import { BUSY_PAGES } from './busy-page';
import { begunIn, bringToFront, openObservedTab, untilFocused } from './page-focus';
import { PLAYING_PAGES } from './playing-page';
import type { Scenario } from './scenario';
import { between, type Instant, Truth } from './truth';

/** What a testbed is made of. */
export interface TestbedParts {
  launch(options: LaunchOptions): Promise<LaunchedBrowser>;
  /** Absolute folder of a build that has access to the sites. */
  build: string;
  /** The build's tempo. */
  tempo: Tempo;
}

/** The sites that are on, by host. */
const SITES: Readonly<Record<string, string>> = { 'www.instagram.com': 'instagram', 'x.com': 'x' };

const YEAR = 365 * 24 * 60 * 60 * 1_000;

/** When the ledger has not changed for this many ms, every report has arrived. */
const STANDS_STILL = 1_500;
/** The same when more than `SHORT_BY` (ms) of the truth is missing: then a report may still be on its way. */
const STANDS_STILL_WHEN_SHORT = 8_000;
const SHORT_BY = 200;

/** How late (ms) a report may be on a busy machine. */
const REPORT_LATE_BY = 2_000;

/** A stretch of credited attention. */
export interface StoredSpan {
  id: string;
  /** Wall-clock ms. */
  start: number;
  end: number;
}

/** What was credited for an hour, to a site and surface. */
export interface CreditedHour {
  day: string;
  hour: number;
  site: string;
  surface: string;
  passiveMs: number;
  activeMs: number;
}

/** A browser with Enough and two sites turned on, and the truth about what a person does there. */
export class Testbed {
  readonly truth = new Truth();
  browser!: LaunchedBrowser;
  enough!: LoadedExtension;
  /** One of Enough's own pages. While the person looks at it, no site has their attention. */
  own!: Page;
  /** The page that is in front. */
  #front: Page | undefined;

  constructor(
    private readonly parts: TestbedParts,
    private readonly options: LaunchOptions,
    readonly feed: SampleFeed,
    readonly clock: ShiftableClock | undefined,
  ) {}

  get tempo(): Tempo {
    return this.parts.tempo;
  }

  /** Starts the browser with an empty profile. */
  async start(): Promise<void> {
    await this.#launch();
    await this.findEnough();
    this.own = await this.enough.waitForWelcome();
    await this.own.bringToFront();
  }

  /** Starts the browser again with the same profile. */
  async restart(): Promise<void> {
    await this.#launch();
    await this.findEnough();
    await this.openOwn();
  }

  /** Waits until Enough is loaded, and connects to it. */
  async findEnough(): Promise<void> {
    this.enough = await findExtension(this.browser, this.parts.build);
  }

  /** Opens a page of Enough in a tab in front, as soon as that is possible. */
  async openOwn(): Promise<void> {
    this.own = await waitFor('a page of Enough', () =>
      this.enough.openPage('options').catch(() => undefined),
    );
  }

  async #launch(): Promise<void> {
    this.browser = await this.parts.launch({ ...this.options, extensions: [this.parts.build] });
  }

  /** Writes the settings as if the person had chosen them. */
  async choose(settings: Partial<Settings>): Promise<void> {
    await putSettings(this.own, { version: 1, ...DEFAULT_SETTINGS, ...settings });
  }

  /** Turns the sites on, as if long ago, and waits until their sensors are registered. */
  async turnSitesOn(): Promise<void> {
    await this.choose({
      sites: Object.values(SITES).map((site) => ({ site, since: Date.now() - YEAR })),
    });
    await waitFor('the sensors to be registered', async () => {
      const patterns = await registeredHosts(this.own);
      return Object.keys(SITES).every((host) => patterns.includes(`https://${host}/*`)) || undefined;
    });
  }

  /**
   * Opens an address in a new tab in front. Attention turns to it.
   * @param as the name of the page in the truth
   */
  async open(host: string, path = '/', as = siteAt(host)): Promise<Page> {
    const page = await this.openBlank();
    await page.goto(this.feed.url(host, path));
    this.truth.turnTo(as, await this.begun(page));
    return page;
  }

  /** Opens a blank tab in front. Attention turns away from every site. */
  async openBlank(): Promise<Page> {
    const asked = Date.now();
    const page = await openObservedTab(this.browser.context);
    if (this.#front && !this.#front.isClosed()) await untilFocused(this.#front, false);
    this.truth.turnAway(between(asked, Date.now()));
    this.#front = page;
    return page;
  }

  /** When a person began to see the document in a tab. */
  begun(page: Page): Promise<Instant> {
    return begunIn(page, this.clock?.ahead);
  }

  /** Brings a page that is already open to the front, as a click on its tab or window does. Attention turns to it. */
  async turnTo(page: Page): Promise<void> {
    this.truth.turnTo(siteAt(new URL(page.url()).host), await this.#bringToFront(page));
  }

  /** Brings a page to the front that belongs to no site. Attention turns away. */
  async turnAway(): Promise<void> {
    this.truth.turnAway(await this.leaveFront());
  }

  /** Brings a page to the front that belongs to no site; returns when the page before it was left. */
  leaveFront(): Promise<Instant> {
    return this.#bringToFront(this.own);
  }

  async #bringToFront(page: Page): Promise<Instant> {
    const at = await bringToFront(page, this.#front);
    this.#front = page;
    return at;
  }

  /** Scrolls as a person does, for this many seconds. */
  async scroll(page: Page, seconds: number): Promise<void> {
    await scrollFeed(page, { forMs: seconds * 1_000 });
  }

  /** Looks at the page without doing anything. This has to wait, because attention is time. */
  async look(seconds: number): Promise<void> {
    await delay(seconds * 1_000);
  }

  /** All hours stored at this instant. */
  async hours(): Promise<CreditedHour[]> {
    const { usage = [] } = await readDatabase(this.own);
    return usage as CreditedHour[];
  }

  /** All spans stored at this instant. */
  async spans(): Promise<StoredSpan[]> {
    const { spans = [] } = await readDatabase(this.own);
    return spans as StoredSpan[];
  }

  /**
   * How many ms of the attention before an instant may be unreported then: the time between two reports, and on a busy
   * machine also the delay that the latest stored span shows.
   * @param before the spans stored just before that instant
   * @param at wall-clock ms
   */
  unreported(before: readonly StoredSpan[], at: number): number {
    const { reportEvery } = this.tempo;
    const late = at - Math.max(...before.map(({ end }) => end)) - reportEvery;
    return reportEvery + Math.max(0, Math.min(late, REPORT_LATE_BY));
  }

  /** The attention stored at this instant, in ms: all of it, or that of the wanted hours. */
  async stored(isWanted: (hour: CreditedHour) => boolean = () => true): Promise<number> {
    return (await this.hours())
      .filter(isWanted)
      .reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0);
  }

  /** Waits until another report has been stored. Attention must be on a site. */
  async untilReported(): Promise<void> {
    const before = await this.stored();
    await waitFor('another report', async () => (await this.stored()) > before || undefined);
  }

  /**
   * All attention stored, in ms, after every report has arrived: the ledger has not changed for a while, or for a long
   * while when some of the truth is missing, because a busy machine may be late. Attention must have turned away.
   * @param mayLose how much may be missing for good, in ms
   */
  async credited(mayLose = 0): Promise<number> {
    const { ms, give } = this.truth.given();
    let last = await this.stored();
    let since = performance.now();
    await waitFor(
      'the ledger to stand still',
      async () => {
        const stored = await this.stored();
        if (stored !== last) since = performance.now();
        last = stored;
        const still = stored < ms - give - mayLose - SHORT_BY ? STANDS_STILL_WHEN_SHORT : STANDS_STILL;
        return performance.now() - since >= still || undefined;
      },
      60_000,
    );
    return last;
  }
}

const siteAt = (host: string): string => SITES[host] ?? host;

/** Plays something on a testbed made for a scenario, and removes the testbed afterwards, also after a failure. */
export async function onTestbed<Result>(
  parts: TestbedParts,
  { needs = [], flags }: Scenario,
  play: (testbed: Testbed) => Promise<Result>,
): Promise<Result> {
  const feed = await serve({ pages: { ...PLAYING_PAGES, ...BUSY_PAGES } });
  const display = needs.includes('display') ? await startDisplay() : undefined;
  const clock = needs.includes('clock') ? shiftableClock() : undefined;
  const profile = makeProfileFolder();
  const options: LaunchOptions = {
    server: feed,
    profile,
    display: display?.name,
    environment: clock?.environment,
    flags,
    // On a screen, there must be room for other windows beside the first.
    window: display ? { width: 400, height: 700 } : undefined,
  };
  const testbed = new Testbed(parts, options, feed, clock);
  try {
    await testbed.start();
    await testbed.turnSitesOn();
    return await play(testbed);
  } finally {
    await testbed.browser?.close();
    clock?.remove();
    await display?.stop();
    await feed.close();
    removeFolder(profile);
  }
}
