/** The part of the settings that is about how attention is measured. */
export interface MeasuringSettings {
  /** The clock hour at which a day begins, 0 to 23. */
  readonly dayStartHour: number;
  /** Whether a visible page in a window without focus counts too, as on a second screen. */
  readonly secondScreen: boolean;
}

export const DEFAULT_MEASURING_SETTINGS: MeasuringSettings = { dayStartHour: 4, secondScreen: false };
