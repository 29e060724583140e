import type { DueNudge } from '../../lib/domain/insights/effect/due-nudges';
import { EFFECT_COLUMNS, effectTable } from '../../lib/domain/insights/effect/effect-table';
import { saveFile } from '../../lib/platform/save-file';

/**
 * Saves a table of the visits from which the effect of nudges is calculated. The code for it is loaded when it is needed.
 * @param now wall-clock ms
 */
export async function saveVisits(due: readonly DueNudge[], now: number): Promise<void> {
  const { csvText } = await import('../../lib/wording/csv-text');
  const text = csvText(EFFECT_COLUMNS, effectTable(due, now));
  saveFile('enough-nudges.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
