import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { FolderActions } from '../../../lib/pages/options/folder-actions';
import type { FolderPage } from '../../../lib/pages/options/load-folder';
import { Notice } from '../../controls/notice';
import { OptionsSection } from '../options-section';
import { FolderByHandPart } from './folder-by-hand-part';
import { FolderChoice } from './folder-choice';
import { FolderInUse } from './folder-in-use';
import { FolderKey } from './folder-key';
import './folder-section.css';

interface FolderSectionProps {
  readonly page: FolderPage;
  readonly today: LocalDay;
  readonly actions: FolderActions;
  onPrint(): void;
}

/** A folder that is the backup and connects the person's browsers: which it is, its key, and how it goes. */
export function FolderSection({ page, today, actions, onPrint }: FolderSectionProps): JSX.Element {
  const [key, setKey] = useState<string>();
  const [hasLeft, setLeft] = useState(false);
  const showKey = async (): Promise<void> => setKey(await actions.key());
  return (
    <OptionsSection part="folder" title={t('optionsFolder')}>
      <p class="options-hint">{t('folderLede')}</p>
      {!page.canChoose && (
        <FolderByHandPart
          page={page}
          today={today}
          actions={actions}
          onKeyMade={showKey}
          onShowKey={showKey}
        />
      )}
      {page.canChoose && !page.inUse && (
        <FolderChoice
          actions={actions}
          onJoined={(isNew) => {
            setLeft(false);
            if (isNew) void showKey();
          }}
        />
      )}
      {page.canChoose && page.inUse && (
        <FolderInUse
          folder={page.inUse}
          others={page.others}
          today={today}
          actions={actions}
          onShowKey={showKey}
          onLeft={() => {
            setKey(undefined);
            setLeft(true);
          }}
        />
      )}
      <Notice>{hasLeft && !page.inUse && t('folderLeft')}</Notice>
      {key !== undefined && (
        <FolderKey
          value={key}
          today={today}
          actions={actions}
          onCopy={actions.copyKey}
          onPrint={onPrint}
          onHide={() => setKey(undefined)}
        />
      )}
    </OptionsSection>
  );
}
