import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import type { CaughtToday } from '../../../lib/pages/popup/load-caught';
import type { ComparisonActions } from '../../../lib/pages/shared/comparison-actions';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { ComparisonEffectChoice } from '../../shared/comparison-effect-choice';
import './caught-panel.css';

interface CaughtPanelProps {
  readonly caught: CaughtToday;
  readonly actions: ComparisonActions;
  /** What else is said about this visit, in the same line. */
  readonly children: ComponentChildren;
}

/**
 * One press by which a person keeps that they just compared themselves. Then it can be taken back, and they may say how
 * it left them.
 */
export function CaughtPanel({
  caught: { just, isFailing },
  actions,
  children,
}: CaughtPanelProps): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  const task = useTask<void>();
  const takeBack = async (id: string): Promise<void> => {
    await actions.erase(id);
    // The button that was pressed goes: the focus moves to the one that catches another.
    panel.current?.querySelector<HTMLElement>('.caught-press button')?.focus();
  };
  return (
    <section class="caught" ref={panel} aria-label={t('caughtPress')}>
      <div class="caught-line">
        <div class="caught-press">
          <Button onPress={() => task.run(actions.catchNow)}>{t('caughtPress')}</Button>
        </div>
        <div class="caught-kept">
          <span role="status">{just && t('caughtKept')}</span>{' '}
          {just && (
            <Button look="bare" onPress={() => task.run(() => takeBack(just.id))}>
              {t('caughtTakeBack')}
            </Button>
          )}
        </div>
        {children}
      </div>
      <Notice tone="trouble">
        {(task.state === 'failed' || (isFailing && task.state === 'idle')) && t('caughtFailed')}
      </Notice>
      {just && <ComparisonEffectChoice key={just.id} comparison={just} actions={actions} needed />}
    </section>
  );
}
