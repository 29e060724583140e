import type { LaunchOptions } from './launch-options';

/** The command line flags for a browser with these options, on a profile folder. */
export function commandLineFlags(options: LaunchOptions, profile: string): string[] {
  const { width, height } = options.window ?? { width: 1280, height: 800 };
  const { server } = options;
  const names = server?.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`) ?? [];
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--window-size=${width},${height}`,
    `--lang=${options.language ?? 'en'}`,
    ...(options.display ? ['--window-position=0,0'] : ['--headless=new', '--hide-scrollbars']),
    ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(options.extensions?.length
      ? [
          `--load-extension=${options.extensions.join(',')}`,
          `--disable-extensions-except=${options.extensions.join(',')}`,
        ]
      : []),

    // Only our server's names resolve, whatever proxy this machine uses.
    `--host-resolver-rules=${[...names, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    ...(server ? [`--ignore-certificate-errors-spki-list=${server.publicKeyHash}`] : []),
    '--no-proxy-server',
    '--disable-quic',

    // Turn off the browser's own network requests, questions, bubbles and key chain.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-search-engine-choice-screen',
    '--disable-breakpad',
    '--metrics-recording-only',
    '--no-pings',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--use-mock-keychain',
    '--hide-crash-restore-bubble',
    // The last two are pages of the address bar, each a process that loads with every window.
    '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,WebUIOmniboxPopup,WebUIOmniboxAimPopup',

    // Root and many containers cannot use Chromium's sandbox. This browser reaches only our own pages, so it runs
    // without it everywhere. `--test-type` hides the yellow bar about such flags.
    '--no-sandbox',
    '--test-type',
    ...(options.installer ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'] : []),
    ...(options.flags ?? []),
  ];
}
