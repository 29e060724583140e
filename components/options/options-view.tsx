import './options.css';
import type { JSX } from 'preact';
import type { Cadence } from '../../lib/domain/journal/cadence';
import type { Settings, SiteChoice } from '../../lib/domain/settings';
import type { Site, SiteId } from '../../lib/domain/sites/site';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/platform/i18n';
import type { ChosenSite } from '../../lib/sites/chosen-site';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { CheckInBlock } from './check-in-block';
import { CountingSection } from './counting-section';
import { DataSection } from './export-and-erase/data-section';
import { type NudgeActs, NudgesSection } from './nudges/nudges-section';
import { type ReminderActs, ReminderSection } from './reminder/reminder-section';
import type { SentenceActions } from './sentences/sentence-actions-props';
import { SentencesSection } from './sentences/sentences-section';
import { SitesSection } from './sites/sites-section';

export interface OptionsProps {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  /** Sites that are on, but to which the browser withdrew access. */
  readonly lackingAccess: readonly SiteId[];
  /** Wall-clock ms, `null` when nudges are awake. */
  readonly snoozedUntil: number | null;
  /** Whether the weekly reminder comes as a notification too. */
  readonly notifies: boolean;
  readonly today: LocalDay;
  /** Asks the browser, so it begins within the click. Rejects on failure, as do the others. */
  onTurnOn(site: ChosenSite): Promise<'on' | 'declined'>;
  onTurnOff(site: SiteId): Promise<void>;
  onManners(site: SiteId, manners: Pick<SiteChoice, 'quiet' | 'corner'>): Promise<void>;
  readonly nudges: NudgeActs;
  readonly words: SentenceActions;
  readonly reminder: ReminderActs;
  onCheckInEvery(every: Cadence): Promise<void>;
  onOpenLog(): void;
  /** To when to talk to a professional. */
  onOpenSupport(): void;
  /** The clock hour at which a day begins. */
  onDayStart(hour: number): Promise<void>;
  onSecondScreen(counts: boolean): Promise<void>;
  onExport(): Promise<void>;
  onErase(): Promise<void>;
}

const PROMISES = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4'] as const;

/** What a person can decide: where Enough runs, when it speaks and what it says, and what becomes of the data. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings } = props;
  return (
    <main class="page options">
      <PageHead here="options" />
      <div class="page-opening">
        <h1 class="page-title">{t('options')}</h1>
        <p class="page-lede">{t('optionsLede')}</p>
      </div>
      <SitesSection
        sites={props.sites}
        choices={settings.sites}
        lackingAccess={props.lackingAccess}
        onTurnOn={props.onTurnOn}
        onTurnOff={props.onTurnOff}
        onManners={props.onManners}
      />
      <NudgesSection
        settings={settings}
        snoozedUntil={props.snoozedUntil}
        today={props.today}
        acts={props.nudges}
        onOpenLog={props.onOpenLog}
      />
      <SentencesSection settings={settings} acts={props.words} />
      <ReminderSection reminder={settings.reminder} notifies={props.notifies} acts={props.reminder} />
      <CheckInBlock every={settings.checkInEvery} onEvery={props.onCheckInEvery} />
      <CountingSection
        settings={settings}
        onDayStart={props.onDayStart}
        onSecondScreen={props.onSecondScreen}
      />
      <DataSection onExport={props.onExport} onErase={props.onErase} />
      <section class="options-section">
        <h2>{t('optionsPrivacy')}</h2>
        <ul class="options-promises">
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}
