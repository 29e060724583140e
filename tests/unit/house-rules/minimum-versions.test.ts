import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

interface Support {
  readonly version_added: string | boolean;
}

/** One branch of MDN's compatibility data; `__compat` is on the branches that are features. */
interface Branch {
  readonly [name: string]: Branch | undefined;
  readonly __compat?: Branch & { readonly support: Record<string, Support | Support[]> };
}

const BROWSERS = ['chrome', 'opera', 'firefox', 'firefox_android'] as const;
const ROW = /^\|[^|]+\|[^|]+\| `([\w.-]+)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm;

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as Branch;
const rows = [...readFileSync('docs/minimum-versions.md', 'utf8').matchAll(ROW)].map(
  ([, feature = '', ...versions]) => ({ feature, versions: versions.map(Number) }),
);
const config = readFileSync('wxt.config.ts', 'utf8');

/** Since when a browser has had a feature. Of several entries the first is the present one. */
function addedIn(feature: string, browser: string): number {
  const branch = feature.split('.').reduce<Branch | undefined>((at, name) => at?.[name], data);
  const support = branch?.__compat?.support[browser];
  const present = Array.isArray(support) ? support[0] : support;
  return Number(present?.version_added);
}

describe('the minimum versions', () => {
  it('are justified by features of which MDN’s data says the same', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const { feature, versions } of rows) {
      expect(
        BROWSERS.map((browser) => addedIn(feature, browser)),
        feature,
      ).toEqual(versions);
    }
  });

  it('are the highest of them in the manifest, no lower and no higher', () => {
    const [chrome, , firefox, android] = BROWSERS.map((_, at) =>
      Math.max(...rows.map(({ versions }) => versions[at] as number)),
    );
    expect(config).toContain(`minimum_chrome_version: '${chrome}'`);
    expect(config.match(/strict_min_version: '[\d.]+'/g)).toEqual([
      `strict_min_version: '${firefox}.0'`,
      `strict_min_version: '${android}.0'`,
    ]);
  });
});
