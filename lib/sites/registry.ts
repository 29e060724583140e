import type { Site, SiteId } from '../domain/sites/site';
import { behance } from './behance';
import { bilibili } from './bilibili';
import { bluesky } from './bluesky';
import { deviantart } from './deviantart';
import { discord } from './discord';
import { douyin } from './douyin';
import { dribbble } from './dribbble';
import { facebook } from './facebook';
import { flickr } from './flickr';
import { goodreads } from './goodreads';
import { instagram } from './instagram';
import { kuaishou } from './kuaishou';
import { letterboxd } from './letterboxd';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { nextdoor } from './nextdoor';
import { pinterest } from './pinterest';
import { quora } from './quora';
import { reddit } from './reddit';
import { snapchat } from './snapchat';
import { strava } from './strava';
import { substack } from './substack';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { twitch } from './twitch';
import { vk } from './vk';
import { weibo } from './weibo';
import { x } from './x';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** The sites known by name, in alphabetical order. */
export const SITES: readonly Site[] = [
  behance,
  bilibili,
  bluesky,
  deviantart,
  discord,
  douyin,
  dribbble,
  facebook,
  flickr,
  goodreads,
  instagram,
  kuaishou,
  letterboxd,
  linkedin,
  mastodon,
  medium,
  nextdoor,
  pinterest,
  quora,
  reddit,
  snapchat,
  strava,
  substack,
  threads,
  tiktok,
  tumblr,
  twitch,
  vk,
  weibo,
  x,
  xiaohongshu,
  youtube,
];

/** Those used by most people, the world over: offered first. Our judgement. */
export const MOST_USED: ReadonlySet<SiteId> = new Set([
  'facebook',
  'instagram',
  'linkedin',
  'pinterest',
  'reddit',
  'snapchat',
  'threads',
  'tiktok',
  'x',
  'youtube',
]);

/** The known site of that id; `undefined` when there is none. */
export const siteById = (id: SiteId): Site | undefined => SITES.find((site) => site.id === id);

/** The known site that lives at exactly this host, as `location.hostname` writes it. */
export const siteOfHost = (host: string): Site | undefined => SITES.find((site) => site.hosts.includes(host));
