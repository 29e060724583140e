import type { Addresses } from './addresses';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** The addresses of every known site. */
export const ADDRESSES: readonly Addresses[] = [
  facebook,
  instagram,
  linkedin,
  reddit,
  threads,
  tiktok,
  x,
  youtube,
];
