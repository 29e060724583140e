import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { findsText } from '../../lib/domain/journal/text-search';
import { OPTIONS_PARTS, type OptionsPart } from '../../lib/domain/options-part';
import type { Site, SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import type { CountingActions } from '../../lib/pages/options/counting-actions';
import type { FolderActions } from '../../lib/pages/options/folder-actions';
import type { ImportActions } from '../../lib/pages/options/import-actions';
import type { LanguageActions } from '../../lib/pages/options/language-actions';
import type { FolderPage } from '../../lib/pages/options/load-folder';
import type { OptionsPage } from '../../lib/pages/options/load-options';
import type { AssignedKeys } from '../../lib/pages/options/load-shortcuts';
import type { NudgeActions } from '../../lib/pages/options/nudge-actions';
import type { ReminderActions } from '../../lib/pages/options/reminder-actions';
import type { SentenceActions } from '../../lib/pages/options/sentence-actions';
import type { GuessActions } from '../../lib/pages/shared/guess-actions';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import { optionsPartWords } from '../../lib/wording/options-part-text';
import { siteName } from '../../lib/wording/site-text';
import { useLinkedPart } from '../hooks/use-linked-part';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { CheckInBlock } from './check-in-block';
import { CountingSection } from './counting-section';
import { Erasures } from './erasures';
import type { CopyKind } from './export-and-erase/copies-block';
import { DataSection } from './export-and-erase/data-section';
import { FolderSection } from './folder/folder-section';
import { LanguageSection } from './language-section';
import { NudgesSection } from './nudges/nudges-section';
import { OptionsSection } from './options-section';
import { ReminderSection } from './reminder/reminder-section';
import { SentencesSection } from './sentences/sentences-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites/sites-section';
import { OptionsQuery } from './top/folded-options';
import { OftenUsed } from './top/often-used';
import { OptionsContents } from './top/options-contents';
import './options.css';

interface OptionsProps extends OptionsPage {
  /** Every known site. */
  readonly sites: readonly Site[];
  readonly siteActions: SiteActions;
  readonly nudgeActions: NudgeActions;
  readonly sentenceActions: SentenceActions;
  readonly reminderActions: ReminderActions;
  readonly guessActions: Pick<GuessActions, 'setOffered'>;
  readonly countingActions: CountingActions;
  readonly importActions: ImportActions;
  readonly languageActions: LanguageActions;
  /** The languages that there are, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** `null` where the browser has no shortcuts. */
  readonly shortcuts: AssignedKeys | null;
  onChangeShortcuts(): Promise<void>;
  /** What goes on with the folder; `undefined` while that is not known. */
  readonly folder: FolderPage | undefined;
  readonly folderActions: FolderActions;
  onPrint(): void;
  onExport(onProgress: (share: number) => void): Promise<number>;
  onSaveCopy(kind: CopyKind): Promise<void>;
  /** How often everything was erased while the page is open. */
  readonly erasures: number;
  onErase(): Promise<void>;
  /** Erases what was measured on a site. @returns puts it back */
  onEraseSite(site: SiteId): Promise<() => Promise<void>>;
  onOpenLog(): void;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
}

/** On top of the page, above the list of sections, whatever is looked for. */
const STRIP = 'often-used';

const PROMISES = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'] as const;

/**
 * Everything a person can set: on which sites Enough runs, when nudges are shown, what they say, and what is stored.
 */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings, countingActions } = props;
  const [query, setQuery] = useState('');
  useLinkedPart(() => setQuery(''));
  const sections: Readonly<Record<OptionsPart, JSX.Element | null>> = {
    [STRIP]: (
      <OftenUsed
        pace={settings.pace}
        firstNudgeMinutes={settings.firstNudgeMinutes}
        snoozedUntil={props.snoozedUntil}
        today={props.today}
        actions={props.nudgeActions}
        onLink={() => setQuery('')}
      />
    ),
    sites: (
      <SitesSection
        onErase={props.onEraseSite}
        sites={props.sites}
        choices={settings.sites}
        sitesWithoutAccess={props.sitesWithoutAccess}
        unvisitedSites={props.unvisitedSites}
        sitesElsewhere={props.sitesElsewhere}
        actions={props.siteActions}
      />
    ),
    nudges: <NudgesSection settings={settings} actions={props.nudgeActions} onOpenLog={props.onOpenLog} />,
    sentences: <SentencesSection settings={settings} actions={props.sentenceActions} />,
    reminder: (
      <ReminderSection
        reminder={settings.reminder}
        isNotifying={props.isNotifying}
        guessFirst={settings.guessFirst}
        guessActions={props.guessActions}
        actions={props.reminderActions}
      />
    ),
    'check-ins': <CheckInBlock every={settings.checkInEvery} onEvery={countingActions.setCheckInEvery} />,
    counting: <CountingSection settings={settings} actions={countingActions} />,
    language: (
      <LanguageSection
        chosen={settings.language}
        languages={props.languages}
        actions={props.languageActions}
      />
    ),
    keyboard: props.shortcuts && (
      <ShortcutsSection keys={props.shortcuts} onChange={props.onChangeShortcuts} />
    ),
    data: (
      <DataSection
        hasFolder={props.folder?.hasFolder ?? false}
        backupReminds={settings.backupReminds}
        importActions={props.importActions}
        onBackupReminds={countingActions.setBackupReminds}
        onExport={props.onExport}
        onSaveCopy={props.onSaveCopy}
        onErase={props.onErase}
      />
    ),
    folder: props.folder ? (
      <FolderSection
        page={props.folder}
        today={props.today}
        actions={props.folderActions}
        onPrint={props.onPrint}
      />
    ) : null,
    privacy: (
      <OptionsSection part="privacy" title={t('optionsPrivacy')}>
        <ul class="options-promises">
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </OptionsSection>
    ),
  };
  const siteNames = [...props.sites.map(({ id }) => id), ...settings.sites.map(({ site }) => site)].map(
    siteName,
  );
  const ownSentences = settings.ownSentences.map(({ text }) => text);
  const parts = OPTIONS_PARTS.filter(
    (part) => sections[part] && findsText(query, optionsPartWords(part, { siteNames, ownSentences })),
  );
  return (
    <main class="page options">
      <PageHead here="options" />
      <div class="page-opening">
        <h1 class="page-title">{t('options')}</h1>
        <p class="page-lede">{t('optionsLede')}</p>
      </div>
      {sections[STRIP]}
      <Erasures.Provider value={props.erasures}>
        <OptionsQuery.Provider value={query}>
          <div class="options-body">
            <OptionsContents parts={parts} query={query} onQuery={setQuery} />
            <div class="options-sections">
              <p class="options-hint options-found-nothing" role="status">
                {parts.length === 0 && t('optionsFindNothing')}
              </p>
              {OPTIONS_PARTS.filter((part) => part !== STRIP).map((part) => (
                // A section that is not found keeps its state.
                <div key={part} hidden={!parts.includes(part)}>
                  {sections[part]}
                </div>
              ))}
            </div>
          </div>
        </OptionsQuery.Provider>
      </Erasures.Provider>
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}
