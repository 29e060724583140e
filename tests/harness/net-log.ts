import { readFileSync } from 'node:fs';
import type { LaunchedBrowser } from '../../dev/browser/launched-browser';

/** A request that the browser began, by any of its pages, frames, workers or by itself. */
export interface LoggedRequest {
  url: string;
  /** The origin of the page or worker that asked for it; something else when the browser or a person did. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The flag with which Chromium writes down all of its network activity. The file is complete when it has quit. */
export const netLogFlag = (file: string): string => `--log-net-log=${file}`;

/** What the browser requested over the network. Its own pages and those of extensions are left out. */
export function readNetLog(file: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined) throw new Error('The log names the start of a request in another way.');
  return events
    .filter(({ type }) => type === started)
    .flatMap(({ params: { url, initiator = '' } = {} }) =>
      url && /^(https?|wss?|ftp):/.test(url) ? [{ url, initiator }] : [],
    );
}

/**
 * The names of the hosts that a browser asked for, after it has quit.
 * @param file Chromium's log of its network; Firefox needs none
 */
export const hostsAsked = ({ askedHosts }: Pick<LaunchedBrowser, 'askedHosts'>, file: string): string[] => [
  ...new Set(askedHosts ?? readNetLog(file).map(({ url }) => new URL(url).hostname)),
];
