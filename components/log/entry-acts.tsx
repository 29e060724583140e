import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';

interface EntryActsProps {
  /** The time of the entry, which tells its buttons from those of others. */
  readonly time: string;
  /** Absent where an entry can't be edited. */
  readonly onEdit?: () => void;
  onErase(): void;
}

/** The buttons to edit and to erase an entry of the log. */
export function EntryActs({ time, onEdit, onErase }: EntryActsProps): JSX.Element {
  return (
    <p class="log-acts">
      {onEdit && (
        <Button look="bare" label={t('keptWordsEditNamed', { entry: time })} onPress={onEdit}>
          {t('keptWordsEdit')}
        </Button>
      )}
      <Button look="bare" label={t('keptWordsEraseNamed', { entry: time })} onPress={onErase}>
        {t('keptWordsErase')}
      </Button>
    </p>
  );
}
