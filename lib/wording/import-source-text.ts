/** The tools whose files can be brought in. Names of products are the same in every language. */
const TOOL_NAMES = {
  timeTracker: 'Time Tracker',
  webActivity: 'Web Activity Time Tracker',
  activityWatch: 'ActivityWatch',
  presently: 'Presently',
  daylio: 'Daylio',
} as const;

/** The name of the tool that a file is from; `null` for Enough itself. */
export const importSourceText = (source: keyof typeof TOOL_NAMES | 'enough'): string | null =>
  source === 'enough' ? null : TOOL_NAMES[source];
