import './follow-ups.css';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { t } from '../../../lib/platform/i18n';
import { dayText } from '../../../lib/wording/date-text';
import { practiceName } from '../../../lib/wording/practice-text';
import { Notice } from '../../controls/notice';
import { EntryText } from '../entries/entry-text';
import type { PracticeActions } from '../practice-actions-props';
import { FollowUpForm } from './follow-up-form';

interface FollowUpsProps {
  /** The oldest first. */
  readonly due: readonly JournalEntry[];
  readonly acts: PracticeActions;
}

/** Asks, one at a time, how what was to be tried turned out. */
export function FollowUps({ due, acts }: FollowUpsProps): JSX.Element | null {
  const place = useRef<HTMLElement>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const [entry] = due;
  if (!entry && settled === null) return null;
  return (
    <section class="follow-ups" aria-label={t('followUpTitle')} ref={place} tabIndex={-1}>
      <Notice>{settled}</Notice>
      {entry && (
        <div class="follow-up" key={entry.id}>
          <h2>{t('followUpTitle')}</h2>
          <p class="follow-up-from">
            {practiceName(entry.practice)} · {t('followUpFrom', dayText(entry.day))}
          </p>
          <EntryText entry={entry} />
          <FollowUpForm
            entry={entry}
            acts={acts}
            onSettled={(message) => {
              setSettled(message);
              // What was pressed is gone: a keyboard goes on from here.
              place.current?.focus();
            }}
          />
        </div>
      )}
    </section>
  );
}
