import './entry-row.css';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { isAhead } from '../../../lib/domain/journal/follow-up';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { dayText, timeText } from '../../../lib/wording/date-text';
import { beginningOf, practiceName } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { FollowUpForm } from '../follow-ups/follow-up-form';
import type { PracticeActions } from '../practice-actions-props';
import { EntryEditForm } from './entry-edit-form';
import { EntryText } from './entry-text';

interface KeptEntryRowProps {
  readonly entry: JournalEntry;
  readonly today: LocalDay;
  readonly acts: PracticeActions;
  onErase(): void;
}

/** Something that was kept: to be read again, changed, erased, and told how it turned out. */
export function EntryRow({ entry, today, acts, onErase }: KeptEntryRowProps): JSX.Element {
  const row = useRef<HTMLLIElement>(null);
  const [doing, setDoing] = useState<'edit' | 'tell' | null>(null);
  const close = (): void => {
    setDoing(null);
    // The form is gone: a keyboard goes on at the entry.
    row.current?.focus();
  };
  const name = beginningOf(entry);
  return (
    <li class="kept-entry" ref={row} tabIndex={-1}>
      <p class="kept-entry-head">
        {practiceName(entry.practice)} <time>{timeText(entry.at)}</time>
      </p>
      {doing === 'edit' ? (
        <EntryEditForm
          entry={entry}
          onKeep={async (words) => {
            await acts.onEdit(entry, words);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <EntryText entry={entry} />
      )}
      {doing === 'tell' ? (
        <FollowUpForm entry={entry} acts={acts} focused onSettled={close} onCancel={close} />
      ) : (
        <FollowUpLine entry={entry} today={today} onTell={() => setDoing('tell')} />
      )}
      {doing === null && (
        <p class="kept-entry-acts">
          <Button look="bare" label={t('keptWordsEditNamed', name)} onPress={() => setDoing('edit')}>
            {t('keptWordsEdit')}
          </Button>
          <Button look="bare" label={t('keptWordsEraseNamed', name)} onPress={onErase}>
            {t('keptWordsErase')}
          </Button>
        </p>
      )}
    </li>
  );
}

interface FollowUpLineProps {
  readonly entry: JournalEntry;
  readonly today: LocalDay;
  onTell(): void;
}

/** How something turned out, or when it is going to be asked; either can be told anew. */
function FollowUpLine({ entry: { followUp }, today, onTell }: FollowUpLineProps): JSX.Element | null {
  if (!followUp) return null;
  const { turn, text, askOn } = followUp;
  return (
    <div class="kept-entry-turn">
      <p>
        {turn !== null
          ? t('followUpTurned', t(`turn_${turn}`))
          : isAhead(followUp, today) && t('followUpAhead', dayText(askOn))}
        <Button look="bare" onPress={onTell}>
          {t('followUpTell')}
        </Button>
      </p>
      {text !== '' && <blockquote dir="auto">{text}</blockquote>}
    </div>
  );
}
