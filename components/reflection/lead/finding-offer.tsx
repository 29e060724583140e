import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FindingAction } from '../../../lib/domain/insights/findings/finding';
import { t } from '../../../lib/i18n/translate';
import type { FindingActions, SettingAction } from '../../../lib/pages/reflection/finding-actions';
import { findingActionText } from '../../../lib/wording/finding-basis-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';

/** What findings offer: some of it is done here, the rest opens a practice. */
export interface FindingOffers extends FindingActions {
  openPractice(action: Exclude<FindingAction, SettingAction>): void;
}

interface FindingOfferProps {
  /** `null` when there is nothing to do about it, or it is done already. */
  readonly action: FindingAction | null;
  readonly offers: FindingOffers;
}

/** What one could do with a finding in one click, and how to take it back. */
export function FindingOffer({ action, offers }: FindingOfferProps): JSX.Element | null {
  /** What was done here. It is not offered any more, and can be taken back. */
  const [taken, setTaken] = useState<SettingAction | null>(null);
  const task = useTask<void>();
  if (!action && !taken && task.state === 'idle') return null;
  const press = (): void => {
    if (taken) {
      task.run(async () => {
        await offers.takeBack(taken);
        setTaken(null);
      });
    } else if (action?.does === 'plan' || action?.does === 'practice') {
      offers.openPractice(action);
    } else if (action) {
      task.run(async () => {
        await offers.take(action);
        setTaken(action);
      });
    }
  };
  const offered = taken ? t('findUndo') : action && findingActionText(action);
  return (
    <div class="finding-offer">
      {offered && (
        <Button waiting={task.state === 'running'} onPress={press}>
          {offered}
        </Button>
      )}
      <Notice tone="trouble">{task.state === 'failed' && t('findFailed')}</Notice>
      <Notice>{task.state === 'done' && t(taken ? 'findDone' : 'findUndone')}</Notice>
    </div>
  );
}
