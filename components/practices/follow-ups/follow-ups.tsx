import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { t } from '../../../lib/i18n/translate';
import type { EntryActions } from '../../../lib/pages/practices/entry-actions';
import { dayText } from '../../../lib/wording/date-text';
import { practiceName } from '../../../lib/wording/practice-text';
import { Notice } from '../../controls/notice';
import { EntryText } from '../entries/entry-text';
import { FollowUpForm } from './follow-up-form';
import './follow-ups.css';

interface FollowUpsProps {
  /** The entries with a follow-up that is due, the oldest first. */
  readonly due: readonly JournalEntry[];
  readonly actions: EntryActions;
}

/** Asks, for one entry at a time, how what the person meant to try turned out. */
export function FollowUps({ due, actions }: FollowUpsProps): JSX.Element | null {
  const section = useRef<HTMLElement>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const [entry] = due;
  if (!entry && settled === null) return null;
  return (
    <section class="follow-ups" aria-label={t('followUpTitle')} ref={section} tabIndex={-1}>
      <Notice>{settled}</Notice>
      {entry && (
        <div class="follow-up" key={entry.id}>
          <h2>{t('followUpTitle')}</h2>
          <p class="follow-up-from">
            {practiceName(entry.practice)} · {t('followUpFrom', { day: dayText(entry.day) })}
          </p>
          <EntryText entry={entry} />
          <FollowUpForm
            entry={entry}
            actions={actions}
            onSettled={(message) => {
              setSettled(message);
              // The button that was pressed is gone: the focus moves here.
              section.current?.focus();
            }}
          />
        </div>
      )}
    </section>
  );
}
