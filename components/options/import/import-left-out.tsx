import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import type { ImportPreview } from '../../../lib/pages/options/import-actions';
import { listText } from '../../../lib/wording/list-text';

/** The tools that measure how long someone is on a site, and not what they do there. */
const MEASURING: readonly ImportPreview['source'][] = ['timeTracker', 'webActivity', 'activityWatch'];

const KINDS = ['sites', 'days', 'moods', 'notes'] as const;

/** What is not taken from a file of another tool, and what had to be assumed. */
export function ImportLeftOut({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const { source, leftOut, measuredDays } = preview;
  const kinds = KINDS.filter((kind) => leftOut[kind] > 0);
  return (
    <>
      {MEASURING.includes(source) && measuredDays > 0 && <p class="import-note">{t('importAsPassive')}</p>}
      {kinds.length > 0 && (
        <p class="import-note">
          {t('importLeftOut', {
            list: listText(kinds.map((kind) => t(`importLeftOut_${kind}`, { count: leftOut[kind] }))),
          })}
        </p>
      )}
    </>
  );
}
