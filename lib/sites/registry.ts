import type { KnownSite, SiteId } from '../domain/sites/site';
import { behance } from './known/behance';
import { bilibili } from './known/bilibili';
import { bluesky } from './known/bluesky';
import { deviantart } from './known/deviantart';
import { discord } from './known/discord';
import { douyin } from './known/douyin';
import { dribbble } from './known/dribbble';
import { facebook } from './known/facebook';
import { flickr } from './known/flickr';
import { goodreads } from './known/goodreads';
import { instagram } from './known/instagram';
import { kuaishou } from './known/kuaishou';
import { letterboxd } from './known/letterboxd';
import { linkedin } from './known/linkedin';
import { mastodon } from './known/mastodon';
import { medium } from './known/medium';
import { nextdoor } from './known/nextdoor';
import { pinterest } from './known/pinterest';
import { quora } from './known/quora';
import { reddit } from './known/reddit';
import { snapchat } from './known/snapchat';
import { strava } from './known/strava';
import { substack } from './known/substack';
import { threads } from './known/threads';
import { tiktok } from './known/tiktok';
import { tumblr } from './known/tumblr';
import { twitch } from './known/twitch';
import { vk } from './known/vk';
import { weibo } from './known/weibo';
import { x } from './known/x';
import { xiaohongshu } from './known/xiaohongshu';
import { youtube } from './known/youtube';

/** The sites whose data comes with the extension, in alphabetical order. */
export const SITES: readonly KnownSite[] = [
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

/** The sites that we believe have the most users; they are offered first. */
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

/** The known site with this id; `undefined` when there is none. */
export const siteById = (id: SiteId): KnownSite | undefined => SITES.find((site) => site.id === id);

/** The known site with exactly this host, as `location.hostname` returns it. */
export const siteOfHost = (host: string): KnownSite | undefined =>
  SITES.find((site) => site.hosts.includes(host));
