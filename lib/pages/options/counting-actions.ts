import type { Cadence } from '../../domain/journal/cadence';
import type { PageContext } from '../context';

export type CountingActions = ReturnType<typeof countingActions>;

/** What counts as a day, as attention and as due, and whether to remind of copies; each action rejects when it could not be stored. */
export const countingActions = ({ settings }: PageContext) => ({
  /** @param dayStartHour the clock hour at which a local day begins */
  setDayStart: (dayStartHour: number): Promise<void> => settings.change(() => ({ dayStartHour })),
  /** @param secondScreen whether a window that is visible but not focused counts */
  setSecondScreen: (secondScreen: boolean): Promise<void> => settings.change(() => ({ secondScreen })),
  setBackupReminds: (backupReminds: boolean): Promise<void> => settings.change(() => ({ backupReminds })),
  setCheckInEvery: (checkInEvery: Cadence): Promise<void> => settings.change(() => ({ checkInEvery })),
});
