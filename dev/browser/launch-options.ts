/** A server on this machine that stands in for named sites. */
export interface SiteServer {
  /** Port on 127.0.0.1. */
  port: number;
  /** Host names that the browser resolves to this server, for https. */
  hosts: readonly string[];
  /** SHA-256 of the server's public key, base64. */
  publicKeyHash: string;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Absolute folders of unpacked extensions to load. */
  extensions?: readonly string[] | undefined;
  /** The server behind the site names. Every other name is unknown to the browser. */
  server?: SiteServer | undefined;
  /** X display (":99") to open a window on; `'own'` for the person's own screen. Without it: headless. */
  display?: string | undefined;
  /** Profile folder to use and keep, for restarts. Without it: a fresh one, removed at the end. */
  profile?: string | undefined;
  /** Outer window size in CSS pixels. */
  window?: { width: number; height: number } | undefined;
  /** What `prefers-color-scheme` says to web and extension pages alike. Default: light. */
  colorScheme?: 'light' | 'dark' | undefined;
  /** Browser language, as in `--lang`, where the browser brings it along. Default: en. */
  language?: string | undefined;
  /** Addresses to open in tabs at the start. Default: one blank tab. */
  open?: readonly string[] | undefined;
  /** Whether extensions can be installed and uninstalled while it runs, through `LaunchedBrowser.installer`; Firefox always can. */
  installer?: boolean | undefined;
  /** Further command line flags of Chromium. */
  flags?: readonly string[] | undefined;
  /** Further preferences of Firefox, as about:config knows them. */
  preferences?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Added to the environment, as `ShiftableClock` needs. */
  environment?: Readonly<Record<string, string>> | undefined;
}
