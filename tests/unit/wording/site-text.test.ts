import { describe, expect, it } from 'vitest';
import { siteColour, siteName } from '../../../lib/wording/site-text';

describe('the name of a site', () => {
  it('is its own, or its id when it is not known', () => {
    expect(siteName('instagram')).toBe('Instagram');
    expect(siteName('gone')).toBe('gone');
  });
});

describe('the colour of a site', () => {
  it('differs between sites that are often seen side by side', () => {
    const colours = ['instagram', 'tiktok', 'youtube', 'x', 'facebook'].map(siteColour);
    expect(new Set(colours).size).toBe(colours.length);
  });

  it('is always the same one of ten for a site that has none of its own', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `site-${index}.example`);
    const colours = ids.map(siteColour);
    expect(ids.map(siteColour)).toEqual(colours);
    expect(new Set(colours).size).toBe(10);
    expect(colours.every((colour) => /^var\(--site-([1-9]|10)\)$/.test(colour))).toBe(true);
  });
});
