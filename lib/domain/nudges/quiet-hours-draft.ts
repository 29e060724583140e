import { clockText, minutesOf } from '../time/clock-time';
import type { QuietHours } from './quiet-hours';

/** Quiet hours as the person types them: `22:30`, empty while a time is incomplete. */
export interface QuietHoursDraft {
  readonly from: string;
  readonly to: string;
}

/** The quiet hours offered when they are turned on: a night, our judgement. */
export const SUGGESTED_QUIET_HOURS: QuietHours = { from: 22 * 60, to: 7 * 60 };

/** Why a draft can't be stored: a time is missing, or both times are the same. */
export type QuietHoursFault = 'unclear' | 'same';

/** Quiet hours as they are typed. */
export const quietHoursDraftOf = ({ from, to }: QuietHours): QuietHoursDraft => ({
  from: clockText(from),
  to: clockText(to),
});

/** Parses a draft. Quiet hours may go over midnight. */
export function readQuietHours(draft: QuietHoursDraft): QuietHours | QuietHoursFault {
  const [from, to] = [minutesOf(draft.from), minutesOf(draft.to)];
  if (from === null || to === null) return 'unclear';
  return from === to ? 'same' : { from, to };
}
