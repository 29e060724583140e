import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckInDraft } from '../../../lib/domain/journal/check-in';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { CheckInStatus } from '../../../lib/pages/popup/popup-content';
import { CheckInForm } from './check-in-form';
import { CheckInKeptNotice } from './check-in-kept-notice';
import { CheckInNotDue } from './check-in-not-due';

interface CheckInProps extends CheckInStatus {
  readonly today: LocalDay;
  onHold(draft: CheckInDraft): Promise<void>;
  onCheckIn(draft: CheckInDraft): Promise<void>;
  onCopy(text: string): Promise<void>;
}

/** The check-in: folded up while none is due and nothing was begun, a form, or what was kept of it. */
export function CheckInPanel(props: CheckInProps): JSX.Element {
  const { held, today } = props;
  const [kept, setKept] = useState<CheckInDraft | null>(null);
  // What was open when the popup came stays open: it is read anew with every change of what is stored.
  const [begunWith, setBegunWith] = useState(held);
  const [isOpen, setIsOpen] = useState(props.isDue || held !== null);
  const [isAsked, setIsAsked] = useState(false);
  const open = (): void => {
    setKept(null);
    setIsOpen(true);
    setIsAsked(true);
  };

  if (kept) return <CheckInKeptNotice draft={kept} onCopy={props.onCopy} onAnother={open} />;
  if (!isOpen) return <CheckInNotDue lastOn={props.lastOn} today={today} onOpen={open} />;
  return (
    <CheckInForm
      held={begunWith}
      prompts={props.prompts}
      checkInsToday={props.doneToday}
      focused={isAsked}
      onHold={props.onHold}
      onCheckIn={props.onCheckIn}
      onKept={(draft) => {
        setKept(draft);
        setBegunWith(null);
      }}
    />
  );
}
