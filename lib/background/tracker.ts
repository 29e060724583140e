import { type Calendar, localDay } from '../domain/days';
import { decide } from '../domain/decision';
import type { Moment } from '../domain/nudge';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/site';
import { faultOfSpans } from '../domain/span';
import type { Tempo } from '../domain/tempo';
import type { PageOnSite } from '../messaging/door';
import type { Report, ReportReply } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { siteOfHost } from '../sites/registry';
import type { Row } from '../storage/schema';
import type { SettingsStore } from '../storage/settings-store';
import type { Trouble } from '../storage/trouble';
import type { UsageRepository } from '../storage/usage-repository';

/** What the tracker works with. */
export interface TrackerParts {
  readonly settings: SettingsStore;
  readonly usage: UsageRepository;
  readonly trouble: Trouble;
  readonly tempo: Tempo;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
  /** Whether the browser still grants access to a host. */
  readonly hasAccessTo: (host: string) => Promise<boolean>;
  /** Brings the nudge of a moment to the person. */
  readonly nudge: (moment: Moment & Row, tabId: number) => Promise<void>;
}

/** Takes the sensors' reports: credits them, stores them, and brings a nudge when its moment has come. */
export class Tracker {
  constructor(private readonly parts: TrackerParts) {}

  /** @throws Refusal when the spans can't be true; nothing of the report is stored then */
  async receive(report: Report, { host, tabId }: PageOnSite): Promise<ReportReply> {
    const { usage, trouble, tempo, chance } = this.parts;
    const settings = await this.parts.settings.read();
    const site = siteOfHost(host)?.id;
    const since = site === undefined ? undefined : await this.#countedSince(site, host, settings);
    if (site === undefined || since === undefined)
      throw new Refusal('report from a site that is off', { stop: true });
    const now = this.parts.now();
    const { spans, pause } = report;
    const fault = faultOfSpans(spans, now);
    if (fault)
      throw new Refusal(fault === 'future' ? 'report from the future' : 'report of no or negative length');

    const calendar: Calendar = { timeZone: this.parts.timeZone(), dayStartHour: settings.dayStartHour };
    const surface = spans.at(-1)?.surface ?? 'other';
    const today = localDay(now, calendar);
    const kept = await trouble.watch(() =>
      usage.credit({ site, spans, since, now, calendar, sittingGap: tempo.sittingGap }, (standing) =>
        decide(standing, { settings, tempo, surface, pause, now, today, chance }),
      ),
    );
    if (kept.moment) await this.parts.nudge(kept.moment, tabId);
    return { awaitPause: kept.awaitPause };
  }

  /** Since when a site's attention counts, `undefined` when it doesn't. */
  async #countedSince(site: SiteId, host: string, settings: Settings): Promise<number | undefined> {
    const choice = settings.sites.find((one) => one.site === site);
    if (!choice || !(await this.parts.hasAccessTo(host))) return undefined;
    return Math.max(choice.since, settings.erasedAt ?? 0);
  }
}
