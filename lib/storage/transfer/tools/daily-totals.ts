import type { UsageHour } from '../../../domain/attention/usage';
import { type LocalDay, NO_HOUR } from '../../../domain/time/days';
import { type ImportContent, type ImportSource, NOTHING_LEFT_OUT } from '../import-content';
import { measuredDays, siteIdAt } from './measured-days';
import type { ToolInputs } from './tool-inputs';

/** The time on a host on a day. */
export interface DailyTotal {
  readonly day: LocalDay;
  readonly host: string;
  readonly ms: number;
}

/**
 * The content of a file that knows only how long someone was on a host on a day. All of it counts as passive, because
 * such files do not say what the person did; the preview says so.
 */
export function contentOfTotals(
  source: ImportSource,
  totals: readonly DailyTotal[],
  { calendar, sites }: ToolInputs,
): ImportContent {
  const left = new Set<string>();
  const hours = totals.flatMap(({ day, host, ms }): UsageHour[] => {
    const site = siteIdAt(host, sites);
    if (site === undefined) left.add(host);
    return site === undefined || ms <= 0
      ? []
      : [{ day, hour: NO_HOUR, site, surface: 'other', passiveMs: ms, activeMs: 0 }];
  });
  return {
    source,
    device: source,
    calendar,
    rows: { pastDays: measuredDays(source, hours) },
    leftOut: { ...NOTHING_LEFT_OUT, sites: left.size },
  };
}
