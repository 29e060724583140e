import type { SiteChoice } from '../../../domain/sites/site-choice';
import type { Calendar } from '../../../domain/time/days';

/** What files of other tools are read with: they know neither the person's sites nor their time zone. */
export interface ToolInputs {
  readonly calendar: Calendar;
  /** The sites that are on. */
  readonly sites: readonly SiteChoice[];
}
