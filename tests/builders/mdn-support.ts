import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Support {
  readonly version_added: string | boolean;
}

/** One branch of MDN's compatibility data; `__compat` is on the branches that are features. */
interface Branch {
  readonly [name: string]: Branch | undefined;
  readonly __compat?: Branch & { readonly support: Record<string, Support | Support[]> };
}

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as Branch;

/** The browsers that can install Enough, by their names in the data, each with the oldest version that can. */
export const ADMITTED = { chrome: 144, edge: 144, opera: 128, firefox: 147, firefox_android: 147 } as const;

export type AdmittedBrowser = keyof typeof ADMITTED;

const branchOf = (feature: string): Branch | undefined =>
  feature.split('.').reduce<Branch | undefined>((at, name) => at?.[name], data);

const namesIn = (feature: string): string[] =>
  Object.keys(branchOf(feature) ?? {}).filter((name) => name !== '__compat');

/** Since when a browser has had a feature; `NaN` when it never had it or the data don't know the feature. */
export function addedIn(feature: string, browser: AdmittedBrowser): number {
  const support = branchOf(feature)?.__compat?.support[browser];
  // Of several entries the first is the present one.
  const present = Array.isArray(support) ? support[0] : support;
  return Number.parseInt(String(present?.version_added).replace('≤', ''), 10);
}

/** Whether the oldest admitted version of a browser has a feature. */
export const isOffered = (feature: string, browser: AdmittedBrowser): boolean =>
  addedIn(feature, browser) <= ADMITTED[browser];

/** Members of the extension API, by namespace. */
export type OfferedApis = Readonly<Record<string, readonly string[]>>;

/** What the oldest admitted version of a browser has of the extension API. */
export function offeredApis(browser: AdmittedBrowser): OfferedApis {
  const api = 'webextensions.api';
  const namespaces = namesIn(api).filter((name) => isOffered(`${api}.${name}`, browser));
  return Object.fromEntries(
    namespaces.map((name) => [
      name,
      namesIn(`${api}.${name}`).filter((member) => isOffered(`${api}.${name}.${member}`, browser)),
    ]),
  );
}
