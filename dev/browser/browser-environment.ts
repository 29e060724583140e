import type { LaunchOptions } from './launch-options';

/** The environment variables for a browser with these options. */
export function browserEnvironment({
  display,
  language = 'en',
  environment,
}: LaunchOptions): NodeJS.ProcessEnv {
  // On Linux, Chromium reads its language from here and ignores `--lang`.
  const localised: NodeJS.ProcessEnv = { ...process.env, LANGUAGE: language, ...environment };
  if (display === undefined || display === 'own') return localised;
  // Otherwise a Wayland session would win over the given X display.
  const { WAYLAND_DISPLAY: _, ...rest } = localised;
  return { ...rest, DISPLAY: display };
}
