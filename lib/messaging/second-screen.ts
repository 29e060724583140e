/** The name, as a symbol's, under which a script leaves for the sensor whether a second screen counts. */
export const SECOND_SCREEN_LEFT_AS = 'enough.second-screen';

/** Where in the built extension that script lies. */
export const secondScreenScriptPath = (counts: boolean): string =>
  `second-screen/${counts ? 'counts' : 'ignored'}.js`;

/** The text of that script: a setting reaches the sensor without a message, and before it begins. */
export const secondScreenScript = (counts: boolean): string =>
  `globalThis[Symbol.for('${SECOND_SCREEN_LEFT_AS}')]=${counts};`;
