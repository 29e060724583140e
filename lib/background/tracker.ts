import { pastSpans } from '../domain/attention/credit-rules';
import type { Tempo } from '../domain/attention/tempo';
import type { Plan } from '../domain/journal/plan';
import { decideNudge } from '../domain/nudges/decision';
import { wasShown } from '../domain/nudges/nudge';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/sites/site';
import type { SiteChoice } from '../domain/sites/site-choice';
import { type Calendar, type LocalDay, localDay, minuteOfDay } from '../domain/time/days';
import { lengthOf } from '../domain/time/interval';
import type { PageOnSite } from '../messaging/message-router';
import type { Report, ReportReply } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { choiceAt } from '../sites/chosen-site';
import type { Row } from '../storage/database/schema';
import type { WriteFailureFlag } from '../storage/database/write-failure-flag';
import type { AttentionLedger } from '../storage/ledger/attention-ledger';
import type { SettingsStore } from '../storage/settings/settings-store';
import type { Nudge } from './nudger';

export interface TrackerDependencies {
  readonly settings: SettingsStore;
  readonly ledger: AttentionLedger;
  readonly writeFailure: WriteFailureFlag;
  readonly tempo: Tempo;
  /** Wall-clock ms. */
  readonly now: () => number;
  /** By how many ms the clock was set forward since this was last asked. */
  readonly setForwardBy: () => number;
  readonly timeZone: () => string;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
  /** Whether the browser still grants access to a host. */
  readonly hasAccessTo: (host: string) => Promise<boolean>;
  /** The plans that cards on a site may show on a day. */
  readonly plansFor: (site: SiteId, day: LocalDay) => Promise<readonly (Plan & Row)[]>;
  /** Whether a person may have opened a page, given whether they gave a sign there since. */
  readonly mayBeOpenedByPerson: (page: PageOnSite, hasSign: boolean) => Promise<boolean>;
  /** Shows the nudge of a moment. */
  readonly nudge: (nudge: Nudge, page: PageOnSite) => Promise<void>;
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Since when a site's attention counts, in wall-clock ms. */
function countedSince(choice: SiteChoice, { erasedAt }: Pick<Settings, 'erasedAt'>, now: number): number {
  // A date in the future was set by a wrong clock. If it counted, nothing would be credited until then.
  const dates = [choice.since, erasedAt ?? 0].filter((at) => at <= now);
  return Math.max(0, ...dates);
}

/** Receives the sensors' reports: credits and stores them, and shows a nudge when its moment has come. */
export class Tracker {
  /** By how many ms the clock was set forward since a report was last stored: a failed write must not lose it. */
  #setForwardBy = 0;

  constructor(private readonly dependencies: TrackerDependencies) {}

  /** @throws Refusal when the spans can't be true or the site is off; then nothing of the report is stored */
  async receive(report: Report, page: PageOnSite): Promise<ReportReply> {
    const { exclusively, nudge } = this.dependencies;
    // Under the same lock as erasing, so that nothing that was read before an erasure is stored after it.
    const { settings, plans, result } = await exclusively('ledger', () => this.#store(report, page));
    const { moment, isAmongFirst, aim, awaitPause } = result;
    if (moment && wasShown(moment)) await nudge({ moment, settings, plans, aim, isAmongFirst }, page);
    return { awaitPause };
  }

  async #store(report: Report, page: PageOnSite) {
    const { spans: reported, busy, profiles, hasSign = true } = report;
    const { host } = page;
    const { ledger, writeFailure, tempo, chance } = this.dependencies;
    const settings = await this.dependencies.settings.read();
    const now = this.dependencies.now();
    const choice = choiceAt(host, settings.sites);
    if (!choice || !(await this.dependencies.hasAccessTo(host))) {
      throw new Refusal('report from a site that is off', { stop: true });
    }
    if (reported.some((span) => lengthOf(span) <= 0)) throw new Refusal('report of no or negative length');
    const past = pastSpans(reported, now);
    if (past.length === 0 && reported.length > 0) throw new Refusal('report from the future');
    const isAttended = await this.dependencies.mayBeOpenedByPerson(page, hasSign);
    const spans = isAttended ? past : [];
    const pause = isAttended && report.pause;

    const { site } = choice;
    const since = countedSince(choice, settings, now);
    const timeZone = this.dependencies.timeZone();
    const calendar: Calendar = { timeZone, dayStartHour: settings.dayStartHour };
    const surface = spans.at(-1)?.surface ?? 'other';
    const clock = { now, today: localDay(now, calendar), minuteOfDay: minuteOfDay(now, timeZone) };
    // A nudge can be shown only at a pause, so the plans are read only then.
    const plans = pause ? await writeFailure.track(() => this.dependencies.plansFor(site, clock.today)) : [];
    this.#setForwardBy += this.dependencies.setForwardBy();
    const setForwardBy = this.#setForwardBy;
    const attended = { site, spans, since, now, setForwardBy, calendar, sittingGap: tempo.sittingGap };
    const result = await writeFailure.track(() =>
      ledger.credit(attended, pause, (history, aim) =>
        decideNudge(history, {
          settings,
          plans,
          aim,
          tempo,
          surface,
          profiles,
          pause,
          busy,
          ...clock,
          chance,
        }),
      ),
    );
    this.#setForwardBy = 0;
    return { settings, plans, result };
  }
}
