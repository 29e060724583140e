import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHECK_IN_PART, type CheckInDraft } from '../../../lib/domain/journal/check-in';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { CheckInActions } from '../../../lib/pages/popup/check-in-actions';
import type { CheckInStatus } from '../../../lib/pages/popup/load-check-in';
import { useHash } from '../../hooks/use-hash';
import { CheckInForm } from './check-in-form';
import { CheckInKeptNotice } from './check-in-kept-notice';
import { CheckInNotDue } from './check-in-not-due';

interface CheckInPanelProps extends CheckInStatus {
  readonly today: LocalDay;
  readonly actions: CheckInActions;
  onCopy(text: string): Promise<void>;
}

/** The check-in: a button while none is due and nothing was begun, else the form, then what was kept. */
export function CheckInPanel(props: CheckInPanelProps): JSX.Element {
  const { draft: initialDraft, today, actions } = props;
  const [kept, setKept] = useState<CheckInDraft | null>(null);
  // The props change with everything that is stored. That must not close a form that is open.
  const [startedWith, setStartedWith] = useState(initialDraft);
  const isAddressed = useHash().part === CHECK_IN_PART;
  const [isOpen, setIsOpen] = useState(props.isDue || initialDraft !== null || isAddressed);
  const [isRequested, setIsRequested] = useState(isAddressed);
  const open = (): void => {
    setKept(null);
    setIsOpen(true);
    setIsRequested(true);
  };

  if (kept) return <CheckInKeptNotice draft={kept} onCopy={props.onCopy} onAnother={open} />;
  if (!isOpen) return <CheckInNotDue lastOn={props.lastOn} today={today} onOpen={open} />;
  return (
    <CheckInForm
      initialDraft={startedWith}
      prompts={props.prompts}
      checkInsToday={props.doneToday}
      focused={isRequested}
      onSaveDraft={actions.saveDraft}
      onKeep={actions.keep}
      onKept={(draft) => {
        setKept(draft);
        setStartedWith(null);
      }}
    />
  );
}
