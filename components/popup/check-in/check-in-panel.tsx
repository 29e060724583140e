import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHECK_IN_PART, type CheckInDraft } from '../../../lib/domain/journal/check-in';
import type { LocalDay } from '../../../lib/domain/time/days';
import type { CheckInActions } from '../../../lib/pages/popup/check-in-actions';
import type { CheckInStatus } from '../../../lib/pages/popup/load-check-in';
import { useHash } from '../../hooks/use-hash';
import { CheckInForm } from './check-in-form';
import { CheckInKeptNotice } from './check-in-kept-notice';
import { Jar } from './jar';

interface CheckInPanelProps extends CheckInStatus {
  readonly today: LocalDay;
  readonly actions: CheckInActions;
  onCopy(text: string): Promise<void>;
}

/**
 * The glad line, which is always open; while a check-in is due, its mood slider, and at other times something from the
 * jar. After "Keep" it shows what was kept.
 */
export function CheckInPanel(props: CheckInPanelProps): JSX.Element {
  const { draft: initialDraft, today, actions } = props;
  const [kept, setKept] = useState<CheckInDraft | null>(null);
  // The props change with everything that is stored. That must not change a form that is open.
  const [startedWith, setStartedWith] = useState(initialDraft);
  const isAddressed = useHash().part === CHECK_IN_PART;
  const [isAsked, setIsAsked] = useState(props.isDue || initialDraft?.mood != null || isAddressed);
  const [isRequested, setIsRequested] = useState(isAddressed);
  const another = (): void => {
    setKept(null);
    setIsAsked(false);
    setIsRequested(true);
  };

  if (kept) return <CheckInKeptNotice draft={kept} onCopy={props.onCopy} onAnother={another} />;
  return (
    <>
      <CheckInForm
        initialDraft={startedWith}
        prompts={props.prompts}
        isAsked={isAsked}
        focused={isRequested}
        onSaveDraft={actions.saveDraft}
        onKeep={(draft) => actions.keep(draft, isAsked)}
        onKept={(draft) => {
          setKept(draft);
          setStartedWith(null);
        }}
      />
      {!isAsked && <Jar line={props.fromJar} today={today} onDraw={actions.drawFromJar} />}
    </>
  );
}
