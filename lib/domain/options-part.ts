/** The sections of the options, in their order. The names are parts of the page's address. */
export const OPTIONS_PARTS = [
  'often-used',
  'sites',
  'nudges',
  'sentences',
  'reminder',
  'check-ins',
  'counting',
  'language',
  'keyboard',
  'data',
  'folder',
  'privacy',
] as const;

export type OptionsPart = (typeof OPTIONS_PARTS)[number];
