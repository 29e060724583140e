import { describe, expect, it } from 'vitest';
import { SITES } from '../../../lib/sites/registry';
import { ANYWHERE, matchPatterns, surfaceScriptPath } from '../../../lib/sites/sensor-scripts';

describe.each(SITES)('the scripts for $name', (site) => {
  it('match exactly its hosts, and https only', () => {
    expect(matchPatterns(site)).toEqual(site.hosts.map((host) => `https://${host}/*`));
    expect(matchPatterns(site).join()).not.toMatch(/\*\.|\*:|http:/);
  });

  it('have a file named after the site', () => {
    expect(surfaceScriptPath(site)).toBe(`sites/${site.id}.js`);
  });
});

it('sites with unknown surfaces share one script', () => {
  expect(surfaceScriptPath(ANYWHERE)).toBe('sites/anywhere.js');
});
