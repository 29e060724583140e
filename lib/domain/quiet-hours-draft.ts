import { MINUTES_OF_DAY, type QuietHours } from './quiet-hours';

/** Quiet hours as a person writes them: `22:30`, empty while a time is not whole. */
export interface QuietHoursDraft {
  readonly from: string;
  readonly to: string;
}

/** Offered when quiet hours are turned on: a night, our judgement. */
export const USUAL_QUIET_HOURS: QuietHours = { from: 22 * 60, to: 7 * 60 };

/** Why a draft can't be kept: a time is missing, or they begin and end at once. */
export type QuietHoursFault = 'unclear' | 'same';

/** Minutes since midnight as a clock of 24 hours shows them: `07:05`. */
const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Minutes since midnight, `null` when the text is no time on a clock. */
function minutesOf(text: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes < MINUTES_OF_DAY ? minutes : null;
}

/** Quiet hours, as they are written. */
export const draftOf = ({ from, to }: QuietHours): QuietHoursDraft => ({
  from: clockText(from),
  to: clockText(to),
});

/** Reads a draft; one that runs over midnight is fine. */
export function readQuietHours(draft: QuietHoursDraft): QuietHours | QuietHoursFault {
  const [from, to] = [minutesOf(draft.from), minutesOf(draft.to)];
  if (from === null || to === null) return 'unclear';
  return from === to ? 'same' : { from, to };
}
