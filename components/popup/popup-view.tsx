import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unmeasured } from '../../lib/domain/attention/unmeasured-reason';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import type { Pace } from '../../lib/domain/nudges/pace';
import { t } from '../../lib/i18n/translate';
import type { PageContext } from '../../lib/pages/context';
import type { AimActions } from '../../lib/pages/popup/aim-actions';
import type { BackupActions } from '../../lib/pages/popup/backup-actions';
import type { CheckInActions } from '../../lib/pages/popup/check-in-actions';
import type { PopupPage } from '../../lib/pages/popup/load-popup';
import type { OfferActions } from '../../lib/pages/popup/offer-actions';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import type { SnoozeActions } from '../../lib/pages/shared/snooze-actions';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { SnoozeBar } from '../shared/snooze-bar';
import { SupportLine } from '../shared/support-line';
import { Brand } from '../shell/brand';
import { AimPanel } from './aim/aim-panel';
import { BackupNotice } from './backup-notice';
import { CaughtPanel } from './caught/caught-panel';
import { CheckInPanel } from './check-in/check-in-panel';
import { GentlerPaceOffer } from './gentler-pace-offer';
import { PracticesNear } from './practices-near';
import { SupportCard } from './support-card';
import { ThisSite } from './this-site';
import { Today } from './today';
import { UnmeasuredNotice, type WaysToMeasure } from './unmeasured-notice';
import { useFitHeight } from './use-fit-height';
import './popup.css';
import './popup-fit.css';

interface PopupProps extends PopupPage, WaysToMeasure {
  readonly checkInActions: CheckInActions;
  readonly aimActions: AimActions;
  readonly comparisonActions: ComparisonActions;
  readonly offerActions: OfferActions;
  readonly snoozeActions: SnoozeActions;
  readonly siteActions: Pick<SiteActions, 'changeBehaviour' | 'turnOn'>;
  /** A gentler pace to offer, `null` for none; it may come later than the rest. */
  readonly gentlerPace: Pace | null;
  /** Why time is not measured, as far as it is known; `null` for no reason. */
  readonly unmeasured: Unmeasured | null;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  /** Opens the page of practices, at one practice or at the top. */
  onOpenPractices(practice?: GuidedPractice): void;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
  onOpenLog(): void;
  onOpenReflection(): void;
  onOpenLearn(): void;
  onOpenWelcome(): void;
  /** Opens the options at the folder. */
  onOpenFolder(): void;
  readonly backupActions: BackupActions;
  readonly subscribe: PageContext['subscribe'];
  /** Opens the options where everything can be saved. */
  onOpenData(): void;
}

/** A summary of today, a check-in, and a way to pause nudges. */
export function PopupView(props: PopupProps): JSX.Element {
  const { offerActions, currentSite } = props;
  // Nothing changes its place under someone's hands when a mood is kept while the popup is open.
  const [beginsGently] = useState(props.isMoodLow);
  useFitHeight();
  const practices = (
    <PracticesNear
      favourites={props.favourites}
      isMoodLow={props.isMoodLow}
      isFirst={beginsGently}
      begun={props.begunPractices}
      dueFollowUps={props.dueFollowUps}
      onOpen={props.onOpenPractices}
    />
  );
  return (
    <main class="popup">
      <header class="popup-head">
        <h1>
          <Brand />
        </h1>
        <nav>
          <Button look="bare" onPress={props.onOpenReflection}>
            {t('openReflection')}
          </Button>
          <Button look="bare" onPress={props.onOpenLearn}>
            {t('openLearn')}
          </Button>
          <Button look="bare" onPress={props.onOpenOptions}>
            {t('openOptions')}
          </Button>
        </nav>
      </header>
      <Notice tone="trouble">{props.isStorageFailing && t('trouble')}</Notice>
      <Notice tone="trouble">{props.isReminderFailing && t('reminderFails')}</Notice>
      <Notice tone="trouble">
        {props.isFolderInTrouble && (
          <>
            {t('folderInPopup')}{' '}
            <Button look="bare" onPress={props.onOpenFolder}>
              {t('folderSee')}
            </Button>
          </>
        )}
      </Notice>
      {/* A copy can wait until the popup has nothing more urgent to say. */}
      {!props.unmeasured && (
        <BackupNotice actions={props.backupActions} subscribe={props.subscribe} onSave={props.onOpenData} />
      )}
      <UnmeasuredNotice
        unmeasured={props.unmeasured}
        actions={props.siteActions}
        onOpenOptions={props.onOpenOptions}
        onAddAddress={props.onAddAddress}
        onReload={props.onReload}
      />
      <SupportCard
        isDue={props.isSupportCardDue}
        onShown={offerActions.noteSupportCardShown}
        onReadMore={props.onOpenSupport}
      />
      <GentlerPaceOffer
        pace={props.gentlerPace}
        onShown={offerActions.noteGentlerPaceShown}
        onAccept={offerActions.acceptGentlerPace}
      />
      <Today
        today={props.today}
        caught={props.caught}
        hasSites={props.hasSites}
        isExplained={props.isAccessMissing || props.unmeasured !== null}
        onChooseSites={props.onOpenWelcome}
      />
      {beginsGently && practices}
      <CheckInPanel
        {...props.checkIn}
        today={props.today.day}
        actions={props.checkInActions}
        onCopy={props.onCopy}
      />
      {!beginsGently && practices}
      {props.hasSites && (
        <CaughtPanel caught={props.caught} actions={props.comparisonActions}>
          <AimPanel aim={props.aim} actions={props.aimActions} />
        </CaughtPanel>
      )}
      <footer class="popup-foot">
        {currentSite && <ThisSite key={currentSite.site} {...currentSite} actions={props.siteActions} />}
        {props.hasSites && (
          <SnoozeBar
            snoozedUntil={props.snoozedUntil}
            today={props.today.day}
            actions={props.snoozeActions}
          />
        )}
        <div class="popup-ways">
          {props.hasSites && (
            <Button look="bare" onPress={props.onOpenLog}>
              {t('openLog')}
            </Button>
          )}
          <SupportLine onOpen={props.onOpenSupport} />
        </div>
      </footer>
    </main>
  );
}
