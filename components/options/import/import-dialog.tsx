import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import type { ImportPreview } from '../../../lib/pages/options/import-actions';
import { dateRangeText } from '../../../lib/wording/date-text';
import { importSourceText } from '../../../lib/wording/import-source-text';
import { listText } from '../../../lib/wording/list-text';
import { numberText } from '../../../lib/wording/number-text';
import { siteName } from '../../../lib/wording/site-text';
import { Button } from '../../controls/button';
import { Dialog } from '../../controls/dialog';
import { ImportLeftOut } from './import-left-out';
import './import-dialog.css';

export type ImportWay = 'merge' | 'replace';

interface ImportDialogProps {
  /** `null` while there is nothing to show. */
  readonly preview: ImportPreview | null;
  onStore(preview: ImportPreview, way: ImportWay): void;
  onClose(): void;
}

/** Shows what is in a file before anything of it is stored, and asks how to bring it in. */
export function ImportDialog({ preview, onStore, onClose }: ImportDialogProps): JSX.Element {
  return (
    <Dialog open={preview !== null} title={t('importTitle')} onClose={onClose}>
      {preview && (
        <div class="import-preview">
          <Contents preview={preview} />
          <Comparison preview={preview} />
          <ImportLeftOut preview={preview} />
          {preview.sitesOff.length > 0 && (
            <p class="import-note">
              {t('importSitesOff', { sites: listText(preview.sitesOff.map(siteName)) })}
            </p>
          )}
          <p class="import-note">{t('importCanUndo')}</p>
          <div class="import-ways">
            <Button look="bare" onPress={onClose}>
              {t('importCancel')}
            </Button>
            {preview.canReplace && (
              <Button onPress={() => onStore(preview, 'replace')}>{t('importReplace')}</Button>
            )}
            <Button look="main" onPress={() => onStore(preview, 'merge')}>
              {t('importMerge')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function Contents({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const { source, days, measuredDays, checkIns, entries } = preview;
  const tool = importSourceText(source);
  return (
    <div>
      {tool !== null && <p class="import-note">{tool}</p>}
      {days && <p class="import-days">{dateRangeText(days.first, days.last)}</p>}
      <ul>
        {measuredDays > 0 && <li>{t('importMeasured', { count: measuredDays })}</li>}
        {checkIns > 0 && <li>{t('importCheckIns', { count: checkIns })}</li>}
        {entries > 0 && <li>{t('importEntries', { count: entries })}</li>}
      </ul>
    </div>
  );
}

/** How much of the file is new. Of what differs, the later version counts, whichever that is. */
function Comparison({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const { added, same, replaced, kept } = preview.rows;
  const differs = replaced + kept;
  return (
    <>
      <dl class="import-comparison">
        <dt>{t('importNew')}</dt>
        <dd>{numberText(added)}</dd>
        <dt>{t('importSame')}</dt>
        <dd>{numberText(same)}</dd>
        {differs > 0 && (
          <>
            <dt>{t('importDiffers')}</dt>
            <dd>{numberText(differs)}</dd>
          </>
        )}
      </dl>
      {differs > 0 && <p class="import-note">{t('importLaterStays')}</p>}
    </>
  );
}
