import './popup.css';
import type { JSX } from 'preact';
import type { Glance } from '../../lib/domain/glance';
import type { CheckInDraft } from '../../lib/domain/journal';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { Brand } from '../mark/brand';
import { CheckInForm } from './check-in-form';
import { SnoozeBar, type SnoozeLength } from './snooze-bar';
import { Today } from './today';

export type { SnoozeLength } from './snooze-bar';

export interface PopupProps extends Glance {
  /** Rejects when it could not be stored. */
  onCheckIn(draft: CheckInDraft): Promise<void>;
  onSnooze(length: SnoozeLength): Promise<void>;
  onWake(): Promise<void>;
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
      <Today
        today={props.today}
        hasSites={props.hasSites}
        lackingAccess={props.lackingAccess}
        onChooseSites={props.onOpenWelcome}
      />
      <CheckInForm prompt={props.prompt} checkInsToday={props.checkInsToday} onCheckIn={props.onCheckIn} />
      {props.hasSites && (
        <footer class="popup-foot">
          <SnoozeBar
            snoozedUntil={props.snoozedUntil}
            today={props.today.day}
            onSnooze={props.onSnooze}
            onWake={props.onWake}
          />
        </footer>
      )}
    </main>
  );
}
