import type { SiteId } from '../domain/sites/site';
import { siteOfChoice } from '../sites/chosen-site';

/** Which of the theme's colours is whose. Those often seen side by side lie far apart. */
const COLOURS: Readonly<Record<SiteId, number>> = {
  behance: 4,
  bilibili: 9,
  bluesky: 1,
  deviantart: 7,
  discord: 9,
  douyin: 6,
  dribbble: 8,
  facebook: 1,
  flickr: 5,
  goodreads: 10,
  instagram: 2,
  kuaishou: 4,
  letterboxd: 7,
  linkedin: 3,
  mastodon: 9,
  medium: 10,
  nextdoor: 7,
  pinterest: 10,
  quora: 8,
  reddit: 4,
  snapchat: 9,
  strava: 2,
  substack: 4,
  threads: 5,
  tiktok: 6,
  tumblr: 3,
  twitch: 5,
  vk: 1,
  weibo: 3,
  x: 7,
  xiaohongshu: 8,
  youtube: 8,
};

/** How many colours the theme has for sites. */
const COLOUR_COUNT = 10;

/** For sites without a colour of their own: always the same one, told from the id. */
const otherColour = (id: SiteId): number =>
  1 + [...id].reduce((mixed, letter) => (mixed * 31 + letter.charCodeAt(0)) % COLOUR_COUNT, 0);

/** A site's own name, its host when it was added by address; its id when it is no longer known. */
export const siteName = (id: SiteId): string => siteOfChoice({ site: id })?.name ?? id;

/** The colour that stands for a site in every picture, as a CSS value. */
export const siteColour = (id: SiteId): string => `var(--site-${COLOURS[id] ?? otherColour(id)})`;
