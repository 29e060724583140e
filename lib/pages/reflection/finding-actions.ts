import type { FindingAction } from '../../domain/insights/findings/finding';
import type { PageContext } from '../context';

/** What a finding offers that changes a setting. */
export type SettingAction = Extract<FindingAction, { does: 'quietHours' | 'familyOff' }>;

export type FindingActions = ReturnType<typeof findingActions>;

/** Does what a finding offers, and takes it back; each rejects when it could not be stored. */
export const findingActions = ({ settings }: PageContext) => ({
  take: (action: SettingAction): Promise<void> =>
    settings.change(({ familiesOff }) =>
      action.does === 'quietHours'
        ? { quietHours: action.hours }
        : { familiesOff: [...new Set([...familiesOff, action.family])] },
    ),
  /** Quiet hours are only offered while there are none, so that none is what is taken back to. */
  takeBack: (action: SettingAction): Promise<void> =>
    settings.change(({ familiesOff }) =>
      action.does === 'quietHours'
        ? { quietHours: null }
        : { familiesOff: familiesOff.filter((family) => family !== action.family) },
    ),
});
