import { describe, expect, it } from 'vitest';
import { SITE_COLOURS } from '../../../lib/domain/sites/site';
import { SITES } from '../../../lib/sites/registry';
import { siteColour, siteName } from '../../../lib/wording/site-text';
import { textOf } from '../house-rules/sources';

const THEME = 'components/shell/theme/tokens.css';

describe('the name of a site', () => {
  it('is its own where the site is known', () => {
    expect(siteName('x')).toBe('X');
  });

  it('is the host of a site that was added by its address', () => {
    expect(siteName('xn--mnchen-3ya.example')).toBe('münchen.example');
  });

  it('is the id of a site that is no longer known', () => {
    expect(siteName('nowhere')).toBe('nowhere');
  });
});

describe('the colour of a site', () => {
  it.each(SITES)('is in the data of $name', ({ id, colour }) => {
    expect(siteColour(id)).toBe(`var(--site-${colour})`);
  });

  it('is one of the theme, and always the same, for a site that was added by its address', () => {
    const colours = SITE_COLOURS.map((colour) => `var(--site-${colour})`);
    const hosts = Array.from({ length: 50 }, (_, at) => `site-${at}.example`);
    expect(hosts.map(siteColour).filter((colour) => !colours.includes(colour))).toEqual([]);
    expect(hosts.map(siteColour)).toEqual(hosts.map(siteColour));
    expect(new Set(hosts.map(siteColour)).size).toBeGreaterThan(1);
  });

  it('has a value in the theme', () => {
    const inTheme = [...textOf(THEME).matchAll(/--site-(\d+):/g)].map(([, number]) => Number(number));
    expect(inTheme).toEqual([...SITE_COLOURS]);
  });
});
