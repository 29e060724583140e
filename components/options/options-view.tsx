import './options.css';
import type { JSX } from 'preact';
import type { Site } from '../../lib/domain/sites/site';
import type { CountingActions } from '../../lib/pages/options/counting-actions';
import type { OptionsPage } from '../../lib/pages/options/load-options';
import type { AssignedKeys } from '../../lib/pages/options/load-shortcuts';
import type { NudgeActions } from '../../lib/pages/options/nudge-actions';
import type { ReminderActions } from '../../lib/pages/options/reminder-actions';
import type { SentenceActions } from '../../lib/pages/options/sentence-actions';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import { t } from '../../lib/platform/i18n';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { CheckInBlock } from './check-in-block';
import { CountingSection } from './counting-section';
import { DataSection } from './export-and-erase/data-section';
import { NudgesSection } from './nudges/nudges-section';
import { ReminderSection } from './reminder/reminder-section';
import { SentencesSection } from './sentences/sentences-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites/sites-section';

interface OptionsProps extends OptionsPage {
  /** Every known site. */
  readonly sites: readonly Site[];
  readonly siteActions: SiteActions;
  readonly nudgeActions: NudgeActions;
  readonly sentenceActions: SentenceActions;
  readonly reminderActions: ReminderActions;
  readonly countingActions: CountingActions;
  /** `null` where the browser has no shortcuts. */
  readonly shortcuts: AssignedKeys | null;
  onChangeShortcuts(): Promise<void>;
  onExport(): Promise<void>;
  onErase(): Promise<void>;
  onOpenLog(): void;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
}

const PROMISES = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4'] as const;

/**
 * Everything a person can set: on which sites Enough runs, when nudges are shown, what they say, and what is stored.
 */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings, countingActions } = props;
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
        sitesWithoutAccess={props.sitesWithoutAccess}
        unvisitedSites={props.unvisitedSites}
        actions={props.siteActions}
      />
      <NudgesSection
        settings={settings}
        snoozedUntil={props.snoozedUntil}
        today={props.today}
        actions={props.nudgeActions}
        onOpenLog={props.onOpenLog}
      />
      <SentencesSection settings={settings} actions={props.sentenceActions} />
      <ReminderSection
        reminder={settings.reminder}
        isNotifying={props.isNotifying}
        actions={props.reminderActions}
      />
      <CheckInBlock every={settings.checkInEvery} onEvery={countingActions.setCheckInEvery} />
      <CountingSection settings={settings} actions={countingActions} />
      {props.shortcuts && <ShortcutsSection keys={props.shortcuts} onChange={props.onChangeShortcuts} />}
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
