import { clockText, minutesOf } from '../time/clock-time';
import type { QuietHours } from './quiet-hours';

/** Quiet hours as a person writes them: `22:30`, empty while a time is not whole. */
export interface QuietHoursDraft {
  readonly from: string;
  readonly to: string;
}

/** Offered when quiet hours are turned on: a night, our judgement. */
export const USUAL_QUIET_HOURS: QuietHours = { from: 22 * 60, to: 7 * 60 };

/** Why a draft can't be kept: a time is missing, or they begin and end at once. */
export type QuietHoursFault = 'unclear' | 'same';

/** Quiet hours, as they are written. */
export const quietHoursDraftOf = ({ from, to }: QuietHours): QuietHoursDraft => ({
  from: clockText(from),
  to: clockText(to),
});

/** Reads a draft; one that runs over midnight is fine. */
export function readQuietHours(draft: QuietHoursDraft): QuietHours | QuietHoursFault {
  const [from, to] = [minutesOf(draft.from), minutesOf(draft.to)];
  if (from === null || to === null) return 'unclear';
  return from === to ? 'same' : { from, to };
}
