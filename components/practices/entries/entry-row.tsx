import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { isFollowUpScheduled } from '../../../lib/domain/journal/follow-up';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { EntryActions } from '../../../lib/pages/practices/entry-actions';
import { aimAnswerText, aimStayText } from '../../../lib/wording/aim-text';
import { dayText, timeText } from '../../../lib/wording/date-text';
import { entryExcerpt, practiceName } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { FollowUpForm } from '../follow-ups/follow-up-form';
import { EntryEditForm } from './entry-edit-form';
import { EntryText } from './entry-text';
import './entry-row.css';

interface EntryRowProps {
  readonly entry: JournalEntry;
  readonly today: LocalDay;
  readonly actions: EntryActions;
  onErase(): void;
}

/** An entry, with buttons to edit it, erase it, and answer its follow-up. */
export function EntryRow({ entry, today, actions, onErase }: EntryRowProps): JSX.Element {
  const row = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<'edit' | 'answer' | null>(null);
  const close = (): void => {
    setMode(null);
    // The form is gone: the focus moves to the entry.
    row.current?.focus();
  };
  const name = entryExcerpt(entry);
  return (
    <li class="kept-entry" ref={row} tabIndex={-1}>
      <p class="kept-entry-head">
        {practiceName(entry.practice)} <time>{timeText(entry.at, entry.timeZone)}</time>
      </p>
      {mode === 'edit' ? (
        <EntryEditForm
          entry={entry}
          onKeep={async (words) => {
            await actions.edit(entry, words);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <EntryText entry={entry} />
      )}
      <AimLines entry={entry} />
      {mode === 'answer' ? (
        <FollowUpForm entry={entry} actions={actions} focused onSettled={close} onCancel={close} />
      ) : (
        <FollowUpLine entry={entry} today={today} onAnswer={() => setMode('answer')} />
      )}
      {mode === null && (
        <p class="kept-entry-acts">
          <Button
            look="bare"
            label={t('keptWordsEditNamed', { entry: name })}
            onPress={() => setMode('edit')}
          >
            {t('keptWordsEdit')}
          </Button>
          <Button look="bare" label={t('keptWordsEraseNamed', { entry: name })} onPress={onErase}>
            {t('keptWordsErase')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** About how long the person meant to stay, and whether they found what they came for. */
function AimLines({ entry: { aim, found, texts } }: { readonly entry: JournalEntry }): JSX.Element | null {
  if (!aim) return null;
  return (
    <div class="kept-entry-turn">
      <p>{aimStayText(aim)}</p>
      <p>{found && aimAnswerText({ aim, lines: texts }, found)}</p>
    </div>
  );
}

interface FollowUpLineProps {
  readonly entry: JournalEntry;
  readonly today: LocalDay;
  onAnswer(): void;
}

/** The answer to the follow-up, or when it will be asked, with a button to answer it at any time. */
function FollowUpLine({ entry: { followUp }, today, onAnswer }: FollowUpLineProps): JSX.Element | null {
  if (!followUp) return null;
  const { turn, text, askOn } = followUp;
  return (
    <div class="kept-entry-turn">
      <p>
        {turn !== null
          ? t('followUpTurned', { outcome: t(`turn_${turn}`) })
          : isFollowUpScheduled(followUp, today) && t('followUpAhead', { day: dayText(askOn) })}
        <Button look="bare" onPress={onAnswer}>
          {t('followUpTell')}
        </Button>
      </p>
      {text !== '' && <blockquote dir="auto">{text}</blockquote>}
    </div>
  );
}
