import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { LaunchedChromium, LaunchOptions } from '../../dev/browser/chromium';
import { findExtension, type LoadedExtension, readDatabase } from '../../dev/browser/extension';
import { registeredHosts } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { putSettings } from '../../dev/browser/stored-ledger';
import { waitFor } from '../../dev/browser/wait';
import { startDisplay } from '../../dev/browser/xvfb';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed';
import type { Tempo } from '../../lib/domain/attention/tempo';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { type ShiftableClock, shiftableClock } from '../harness/shiftable-clock';
import { BUSY_PAGES } from './busy-page';
import { PLAYING_PAGES } from './playing-page';
import type { Scenario } from './scenario';
import { type Instant, Truth, timed } from './truth';

/** What a stage is set with. */
export interface StageParts {
  launch(options: LaunchOptions): Promise<LaunchedChromium>;
  /** Absolute folder of a build that has access to the sites. */
  build: string;
  /** The build's tempo. */
  tempo: Tempo;
}

/** The sites that are on, by host. */
const SITES: Readonly<Record<string, string>> = { 'www.instagram.com': 'instagram', 'x.com': 'x' };

const YEAR = 365 * 24 * 60 * 60 * 1_000;

/** When the ledger has stood still for so long (ms), all that was on its way has arrived. */
const STANDS_STILL = 1_500;

/** What was credited for an hour, to a site and surface. */
export interface CreditedHour {
  day: string;
  hour: number;
  site: string;
  surface: string;
  passiveMs: number;
  activeMs: number;
}

/** A browser with Enough in it and two sites turned on, and the truth about what is done there. */
export class Stage {
  readonly truth = new Truth();
  chromium!: LaunchedChromium;
  enough!: LoadedExtension;
  /** One of Enough's own pages. To look at it is to look away from every site. */
  own!: Page;

  constructor(
    private readonly parts: StageParts,
    private readonly options: LaunchOptions,
    readonly feed: SampleFeed,
    readonly clock: ShiftableClock | undefined,
  ) {}

  get tempo(): Tempo {
    return this.parts.tempo;
  }

  /** Starts the browser on an empty profile. */
  async start(): Promise<void> {
    await this.#launch();
    await this.findEnough();
    this.own = await this.enough.waitForWelcome();
    await this.own.bringToFront();
  }

  /** Starts the browser again on the profile it had. */
  async restart(): Promise<void> {
    await this.#launch();
    await this.findEnough();
    await this.openOwn();
  }

  /** Finds Enough once it is there again. */
  async findEnough(): Promise<void> {
    this.enough = await findExtension(this.chromium, this.parts.build);
  }

  /** Opens a page of Enough's in a tab in front, once it can be had. */
  async openOwn(): Promise<void> {
    this.own = await waitFor('a page of Enough', () =>
      this.enough.openPage('options').catch(() => undefined),
    );
  }

  async #launch(): Promise<void> {
    this.chromium = await this.parts.launch({ ...this.options, extensions: [this.parts.build] });
  }

  /** Writes the settings as if the person had chosen them. */
  async choose(settings: Partial<Settings>): Promise<void> {
    await putSettings(this.own, { version: 1, ...DEFAULT_SETTINGS, ...settings });
  }

  /** Turns the sites on, as if long ago, and waits until their sensors are set up. */
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
   * Opens an address in a new tab in front, and turns to it.
   * @param as what it is in the truth
   */
  async open(host: string, path = '/', as = siteAt(host)): Promise<Page> {
    let page: Page | undefined;
    const made = await timed(async () => {
      page = await this.chromium.context.newPage();
    });
    if (!page) throw new Error('No tab was made.');
    this.truth.turnAway(made);
    await page.goto(this.feed.url(host, path));
    this.truth.turnTo(as, await this.begun(page));
    return page;
  }

  /** When a page began for whoever looks: between its first byte and its first paint, by the browser's clocks. */
  async begun(page: Page): Promise<Instant> {
    const [first, painted] = await page.evaluate(async () => {
      const { navigationStart, responseStart } = performance.timing;
      const painted = await new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((paints) => resolve(paints.getEntries()[0]?.startTime ?? 0));
        observer.observe({ type: 'paint', buffered: true });
      });
      const zero = Date.now() - performance.now();
      return [zero + responseStart - navigationStart, zero + painted] as const;
    });
    return { at: (first + painted) / 2 - (this.clock?.ahead ?? 0), give: (painted - first) / 2 };
  }

  /** Turns to a page that is open already, as a click on its tab or window does. */
  async turnTo(page: Page): Promise<void> {
    const at = await timed(() => page.bringToFront());
    this.truth.turnTo(siteAt(new URL(page.url()).host), at);
  }

  /** Turns to a page that is none of the sites'. */
  async turnAway(): Promise<void> {
    this.truth.turnAway(await timed(() => this.own.bringToFront()));
  }

  /** Scrolls for so many seconds as a person does. */
  async scroll(page: Page, seconds: number): Promise<void> {
    await scrollFeed(page, { forMs: seconds * 1_000 });
  }

  /** Looks without doing anything. The one true wait: attention is time. */
  async look(seconds: number): Promise<void> {
    await delay(seconds * 1_000);
  }

  /** Speaks to the browser as a whole. */
  session(): Promise<CDPSession> {
    return this.chromium.browser.newBrowserCDPSession();
  }

  /** What is stored at this instant. */
  async hours(): Promise<CreditedHour[]> {
    const { usage = [] } = await readDatabase(this.own);
    return usage as CreditedHour[];
  }

  /** The attention stored at this instant, in ms: all, or that of the hours that are wanted. */
  async stored(isWanted: (hour: CreditedHour) => boolean = () => true): Promise<number> {
    return (await this.hours())
      .filter(isWanted)
      .reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0);
  }

  /** All attention stored, in ms, once everything that was on its way has arrived. Attention must have turned away. */
  async credited(): Promise<number> {
    let last = await this.stored();
    let since = performance.now();
    await waitFor('the ledger to stand still', async () => {
      const stored = await this.stored();
      if (stored !== last) since = performance.now();
      last = stored;
      return performance.now() - since >= STANDS_STILL || undefined;
    });
    return last;
  }
}

const siteAt = (host: string): string => SITES[host] ?? host;

/** Plays something on a stage set for a scenario, and clears the stage afterwards, whatever came of it. */
export async function onStage<Result>(
  parts: StageParts,
  { needs = [], flags }: Scenario,
  play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const feed = await serve({ pages: { ...PLAYING_PAGES, ...BUSY_PAGES } });
  const display = needs.includes('display') ? await startDisplay() : undefined;
  const clock = needs.includes('clock') ? shiftableClock() : undefined;
  const profile = mkdtempSync(join(tmpdir(), 'enough-stage-'));
  const options: LaunchOptions = {
    server: feed,
    profile,
    display: display?.name,
    environment: clock?.environment,
    flags,
    // On a screen, other windows are to lie beside the first.
    window: display ? { width: 400, height: 700 } : undefined,
  };
  const stage = new Stage(parts, options, feed, clock);
  try {
    await stage.start();
    await stage.turnSitesOn();
    return await play(stage);
  } finally {
    await stage.chromium?.close();
    clock?.remove();
    await display?.stop();
    await feed.close();
    // The browser's children may still be writing for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
