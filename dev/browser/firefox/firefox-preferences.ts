import type { LaunchOptions } from '../launch-options';

/** A preference's value, as about:config knows it. */
export type Preference = string | number | boolean;

/** What makes Firefox quiet, reach no other machine, and behave towards pages as it does for a person. */
const ALWAYS: Readonly<Record<string, Preference>> = {
  // The debugger's own preferences would pretend that every tab is in front, and let hidden pages run at full speed.
  'remote.prefs.recommended': false,

  // Extensions from a folder or file, without a signature, from the start.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.originControls.grantByDefault': true,

  // No first-run pages, questions and bubbles.
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'termsofuse.acceptedVersion': 999,
  'termsofuse.acceptedDate': '1770000000000',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.startup.max_resumed_crashes': -1,

  // No requests of its own.
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** In layout.css.prefers-color-scheme.content-override. */
const SCHEMES = { dark: 0, light: 1 };

/** All preferences of a browser with these options, whose pages reach hosts through the proxy only. */
export const preferencesFor = (
  { colorScheme = 'light', language = 'en', preferences }: LaunchOptions,
  proxyPort: number,
): Readonly<Record<string, Preference>> => ({
  ...ALWAYS,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme],
  'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
  'intl.accept_languages': language,
  ...preferences,
});

/** The preferences as the content of a profile's user.js. */
export const asUserJs = (preferences: Readonly<Record<string, Preference>>): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
