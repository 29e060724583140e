/**
 * The browser tests that run in Firefox too, by file. Tests tagged `CHROMIUM_ONLY` in them do not. docs/browsers.md says
 * of each file where it runs, and why not in Firefox.
 */
export const FIREFOX_SPECS: readonly string[] = [
  'access-withdrawn.spec.ts',
  'accessibility-seen-most.spec.ts',
  'alternatives.spec.ts',
  'back-forward-cache.spec.ts',
  'before-i-go-in.spec.ts',
  'card-clickjacking.spec.ts',
  'card-compatibility.spec.ts',
  'card-corner.spec.ts',
  'card-hostile-page.spec.ts',
  'card-reload.spec.ts',
  'card-user-busy.spec.ts',
  'install.spec.ts',
  'jar.spec.ts',
  'journey.spec.ts',
  'key-file.spec.ts',
  'lacking-apis.spec.ts',
  'language-not-loaded.spec.ts',
  'language.spec.ts',
  'network.spec.ts',
  'options.spec.ts',
  'plan-on-card.spec.ts',
  'stopped-background.spec.ts',
  'tracking.spec.ts',
];

/** The tag of a test that cannot run in Firefox, in a file that does. */
export const CHROMIUM_ONLY = '@chromium-only';
