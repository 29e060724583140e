import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADMITTED, addedIn } from '../../builders/mdn-support';

const BROWSERS = ['chrome', 'opera', 'firefox', 'firefox_android'] as const;
const ROW = /^\|[^|]+\|[^|]+\| `([\w.-]+)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm;

const rows = [...readFileSync('docs/minimum-versions.md', 'utf8').matchAll(ROW)].map(
  ([, feature = '', ...versions]) => ({ feature, versions: versions.map(Number) }),
);
const config = readFileSync('wxt.config.ts', 'utf8');

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
    const [chrome, opera, firefox, android] = BROWSERS.map((_, at) =>
      Math.max(...rows.map(({ versions }) => versions[at] as number)),
    );
    expect(config).toContain(`minimum_chrome_version: '${chrome}'`);
    expect(config.match(/strict_min_version: '[\d.]+'/g)).toEqual([
      `strict_min_version: '${firefox}.0'`,
      `strict_min_version: '${android}.0'`,
    ]);
    expect(ADMITTED).toEqual({ chrome, edge: chrome, opera, firefox, firefox_android: android });
  });
});
