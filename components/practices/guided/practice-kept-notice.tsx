import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { braveStepFollowUp, planFollowUp, planWeek } from '../../../lib/domain/journal/follow-up';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { dayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { DrawnRing } from '../../shell/drawn-ring';
import './practice-kept-notice.css';

interface PracticeKeptNoticeProps {
  readonly practice: GuidedPractice;
  readonly today: LocalDay;
  onClose(): void;
}

/** Replaces the steps once the words are kept. */
export function PracticeKeptNotice({ practice, today, onClose }: PracticeKeptNoticeProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  // The field that had the focus is gone: the focus moves here.
  useEffect(() => section.current?.focus(), []);
  const askOn = followUpDay(practice, today);
  return (
    <section class="kept-practice" ref={section} tabIndex={-1} role="status">
      <DrawnRing>
        <h2>{t('practiceKept')}</h2>
      </DrawnRing>
      <p>{t('practiceKeptMore')}</p>
      {askOn && <p>{t('practiceKeptAsk', { day: dayText(askOn) })}</p>}
      <Button onPress={onClose}>{t('practicesBack')}</Button>
    </section>
  );
}

/** The day on which the follow-up is first asked, `null` without one. */
function followUpDay(practice: GuidedPractice, today: LocalDay): LocalDay | null {
  if (practice === 'braveStep') return braveStepFollowUp(today).askOn;
  return practice === 'plan' ? planFollowUp(planWeek(today)).askOn : null;
}
