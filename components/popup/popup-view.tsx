import './popup.css';
import type { JSX } from 'preact';
import type { CheckInDraft } from '../../lib/domain/journal/check-in';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import type { Pace } from '../../lib/domain/nudges/pace';
import type { SiteId } from '../../lib/domain/sites/site';
import type { PopupContent } from '../../lib/pages/popup/popup-content';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { SnoozeBar, type SnoozeLength } from '../shared/snooze-bar';
import { SupportLine } from '../shared/support-line';
import { Brand } from '../shell/brand';
import { CheckInPanel } from './check-in/check-in-panel';
import { FavouritePractices } from './favourite-practices';
import { GentlerPaceOffer } from './gentler-pace-offer';
import { SupportCard } from './support-card';
import { ThisSite } from './this-site';
import { Today } from './today';

export interface PopupProps extends PopupContent {
  /** Puts a check-in aside that is being written; rejects when it could not be stored, as does the next. */
  onHold(draft: CheckInDraft): Promise<void>;
  onCheckIn(draft: CheckInDraft): Promise<void>;
  /** Rejects when the browser does not let it. */
  onCopy(text: string): Promise<void>;
  onSnooze(length: SnoozeLength): Promise<void>;
  onWake(): Promise<void>;
  /** Keeps nudges away from a site, or lets them come again. */
  onQuiet(site: SiteId, quiet: boolean): Promise<void>;
  /** The gentler pace is in view. */
  onGentlerOffered(): Promise<void>;
  onGentler(pace: Pace): Promise<void>;
  onOpenPractices(practice?: GuidedPractice): void;
  /** The support card is in view. */
  onSupportShown(): Promise<void>;
  /** To when to talk to a professional. */
  onOpenSupport(): void;
  onOpenLog(): void;
  onOpenReflection(): void;
  onOpenOptions(): void;
  onOpenWelcome(): void;
}

/** Today at a glance, a check-in, and a way to quiet the nudges. */
export function PopupView(props: PopupProps): JSX.Element {
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
          <Button look="bare" onPress={props.onOpenOptions}>
            {t('openOptions')}
          </Button>
        </nav>
      </header>
      <Notice tone="trouble">{props.trouble && t('trouble')}</Notice>
      <Notice>
        {props.lackingAccess && (
          <>
            {t('lackingAccess')}{' '}
            <Button look="bare" onPress={props.onOpenOptions}>
              {t('lackingAccessSee')}
            </Button>
          </>
        )}
      </Notice>
      <SupportCard due={props.supportDue} onShown={props.onSupportShown} onReadMore={props.onOpenSupport} />
      <GentlerPaceOffer
        pace={props.gentlerPace}
        onOffered={props.onGentlerOffered}
        onTake={props.onGentler}
      />
      <Today
        today={props.today}
        hasSites={props.hasSites}
        lackingAccess={props.lackingAccess}
        onChooseSites={props.onOpenWelcome}
      />
      <CheckInPanel
        {...props.checkIn}
        today={props.today.day}
        onHold={props.onHold}
        onCheckIn={props.onCheckIn}
        onCopy={props.onCopy}
      />
      <FavouritePractices
        favourites={props.favourites}
        dueFollowUps={props.dueFollowUps}
        onOpen={props.onOpenPractices}
      />
      <footer class="popup-foot">
        {props.here && <ThisSite key={props.here.site} {...props.here} onQuiet={props.onQuiet} />}
        {props.hasSites && (
          <SnoozeBar
            snoozedUntil={props.snoozedUntil}
            today={props.today.day}
            onSnooze={props.onSnooze}
            onWake={props.onWake}
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
