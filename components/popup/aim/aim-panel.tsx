import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { AimEntry } from '../../../lib/domain/journal/aim';
import { t } from '../../../lib/i18n/translate';
import type { AimActions } from '../../../lib/pages/popup/aim-actions';
import { aimStayText, aimText } from '../../../lib/wording/aim-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { Disclosure } from '../../shared/disclosure';
import { AimForm } from './aim-form';
import './aim.css';

interface AimPanelProps {
  /** What a card is going to ask about; `null` for nothing. */
  readonly aim: AimEntry | null;
  readonly actions: AimActions;
}

/** What the person goes to a site for, folded: said before they go in, or what they said, with a way to take it back. */
export function AimPanel({ aim, actions }: AimPanelProps): JSX.Element {
  const fold = useRef<HTMLElement>(null);
  // The button that was pressed goes: the focus moves to the title, which says what was kept.
  const refocus = (): void => fold.current?.querySelector('summary')?.focus();
  return (
    <section class="aim-fold" ref={fold} aria-label={t('aimTitle')}>
      <Disclosure title={t('aimTitle')} note={(aim && aimText(aim)) || undefined}>
        {aim ? (
          <AimAhead key={aim.id} aim={aim} onTakeBack={() => actions.takeBack(aim).then(refocus)} />
        ) : (
          <AimForm onKeep={(words) => actions.keep(words).then(refocus)} />
        )}
      </Disclosure>
    </section>
  );
}

function AimAhead({ aim, onTakeBack }: { readonly aim: AimEntry; onTakeBack(): Promise<void> }): JSX.Element {
  const task = useTask<void>();
  const what = aimText(aim);
  return (
    <div class="aim">
      <div role="status">
        {what !== '' && <p>{t('aimSaid', { aim: what })}</p>}
        <p>{aimStayText(aim.aim)}</p>
        <p class="aim-hint">{t('aimAhead')}</p>
      </div>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      <p>
        <Button look="bare" onPress={() => task.run(onTakeBack)}>
          {t('aimTakeBack')}
        </Button>
      </p>
    </div>
  );
}
