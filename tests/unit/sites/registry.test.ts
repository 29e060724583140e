import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../lib/domain/sites/surface';
import { SITES, siteById, siteOfHost } from '../../../lib/sites/registry';

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the registry', () => {
  it('has no id, name or host twice', () => {
    expect(repeated(SITES.map(({ id }) => id))).toEqual([]);
    expect(repeated(SITES.map(({ name }) => name))).toEqual([]);
    expect(repeated(SITES.flatMap(({ hosts }) => hosts))).toEqual([]);
  });

  it('is in alphabetical order', () => {
    const names = SITES.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('finds each site by its id and by each of its hosts', () => {
    for (const site of SITES) {
      expect(siteById(site.id)).toBe(site);
      for (const host of site.hosts) expect(siteOfHost(host)).toBe(site);
    }
    expect(siteById('nowhere')).toBeUndefined();
  });
});

describe.each(SITES)('the data of $name', (site) => {
  it('has an id fit for rows and file names', () => {
    expect(site.id).toMatch(/^[a-z][a-z0-9]*$/);
    expect(site.name.trim()).toBe(site.name);
    expect(site.name).not.toBe('');
  });

  it('names bare lower-case hosts, the usual one first and the others in order', () => {
    expect(site.hosts.length).toBeGreaterThan(0);
    for (const host of site.hosts) {
      expect(host).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      // The browser's own reading of the name adds and drops nothing.
      expect(new URL(`https://${host}/`).host).toBe(host);
    }
    const others = site.hosts.slice(1);
    expect(others).toEqual([...others].sort());
  });

  it('has rules that name real surfaces and keep no state between calls', () => {
    expect(site.surfaces.length).toBeGreaterThan(0);
    for (const [path, surface] of site.surfaces) {
      expect(SURFACES).toContain(surface);
      // `g` and `y` remember where they stopped: every second call would answer otherwise.
      expect(path.flags).not.toMatch(/[gy]/);
    }
  });
});
