import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredCheckIn } from '../../lib/domain/journal/check-in';
import { t } from '../../lib/i18n/translate';
import type { CheckInCorrections } from '../../lib/pages/log/check-in-corrections';
import { checkInTexts } from '../../lib/wording/check-in-text';
import { timeText } from '../../lib/wording/date-text';
import { CheckInEditForm } from './check-in-edit-form';
import { EntryActs } from './entry-acts';

interface CheckInEntryProps {
  readonly checkIn: StoredCheckIn;
  readonly actions: Pick<CheckInCorrections, 'change'>;
  onErase(): void;
}

/** What a check-in answered, with buttons to put it right and to erase it. */
export function CheckInEntry({ checkIn, actions, onErase }: CheckInEntryProps): JSX.Element {
  const words = useRef<HTMLDivElement>(null);
  const [isEdited, setIsEdited] = useState(false);
  const close = (): void => {
    setIsEdited(false);
    // The form is gone: the focus moves to the entry.
    words.current?.focus();
  };
  const time = timeText(checkIn.at, checkIn.timeZone);
  return (
    <div class="log-words" ref={words} tabIndex={-1}>
      <p>{t('logCheckedIn')}</p>
      {isEdited ? (
        <CheckInEditForm
          checkIn={checkIn}
          onKeep={async (answers) => {
            await actions.change(checkIn.id, answers);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <>
          {checkInTexts(checkIn).map((text) => (
            <p key={text} class="log-why">
              {text}
            </p>
          ))}
          <EntryActs time={time} onEdit={() => setIsEdited(true)} onErase={onErase} />
        </>
      )}
    </div>
  );
}
