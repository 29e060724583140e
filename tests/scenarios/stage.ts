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
import { begunIn, bringToFront, openAttendedTab, untilFacing } from './attended-pages';
import { BUSY_PAGES } from './busy-page';
import { PLAYING_PAGES } from './playing-page';
import type { Scenario } from './scenario';
import { between, type Instant, Truth } from './truth';

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
/** The same when it is short of the truth by more than `SHORT_BY` (ms): then something may still be on its way. */
const STANDS_STILL_WHEN_SHORT = 8_000;
const SHORT_BY = 200;

/** So late (ms) may a report be that a busy machine keeps from its time. */
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

/** A browser with Enough in it and two sites turned on, and the truth about what is done there. */
export class Stage {
  readonly truth = new Truth();
  chromium!: LaunchedChromium;
  enough!: LoadedExtension;
  /** One of Enough's own pages. To look at it is to look away from every site. */
  own!: Page;
  /** The page that is in front. */
  #front: Page | undefined;

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
    const page = await this.openBlank();
    await page.goto(this.feed.url(host, path));
    this.truth.turnTo(as, await this.begun(page));
    return page;
  }

  /** Opens a blank tab in front, and turns away to it. */
  async openBlank(): Promise<Page> {
    const asked = Date.now();
    const page = await openAttendedTab(this.chromium.context);
    if (this.#front && !this.#front.isClosed()) await untilFacing(this.#front, false);
    this.truth.turnAway(between(asked, Date.now()));
    this.#front = page;
    return page;
  }

  /** When the document in a tab began for someone who looks. */
  begun(page: Page): Promise<Instant> {
    return begunIn(page, this.clock?.ahead);
  }

  /** Turns to a page that is open already, as a click on its tab or window does. */
  async turnTo(page: Page): Promise<void> {
    this.truth.turnTo(siteAt(new URL(page.url()).host), await this.#bringToFront(page));
  }

  /** Turns to a page that is none of the sites'. */
  async turnAway(): Promise<void> {
    this.truth.turnAway(await this.leaveFront());
  }

  /** Brings a page to the front that is none of the sites'; says when the page that was there was left. */
  leaveFront(): Promise<Instant> {
    return this.#bringToFront(this.own);
  }

  async #bringToFront(page: Page): Promise<Instant> {
    const at = await bringToFront(page, this.#front);
    this.#front = page;
    return at;
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

  /** All spans stored at this instant. */
  async spans(): Promise<StoredSpan[]> {
    const { spans = [] } = await readDatabase(this.own);
    return spans as StoredSpan[];
  }

  /**
   * How much of the attention up to an instant may be unreported then, in ms: what comes between two reports, and on a
   * busy machine up to the end of the latest that was stored.
   * @param before the spans stored just before that instant
   * @param at wall-clock ms
   */
  unreported(before: readonly StoredSpan[], at: number): number {
    const { reportEvery } = this.tempo;
    const late = at - Math.max(...before.map(({ end }) => end)) - reportEvery;
    return reportEvery + Math.max(0, Math.min(late, REPORT_LATE_BY));
  }

  /** The attention stored at this instant, in ms: all, or that of the hours that are wanted. */
  async stored(isWanted: (hour: CreditedHour) => boolean = () => true): Promise<number> {
    return (await this.hours())
      .filter(isWanted)
      .reduce((sum, { passiveMs, activeMs }) => sum + passiveMs + activeMs, 0);
  }

  /**
   * All attention stored, in ms, once everything that was on its way has arrived: the ledger has stood still for a
   * while, and for long when it is short of the truth, as a busy machine may be late. Attention must have turned away.
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
