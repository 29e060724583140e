import { twitch } from '../../../../lib/sites/known/twitch';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(twitch, '2026-11-22', [
  ['https://www.twitch.tv/', 'feed'],
  ['https://twitch.tv/', 'feed'],
  ['https://www.twitch.tv/directory/category/art', 'feed'],
  ['https://m.twitch.tv/directory/following/live', 'feed'],
  ['https://www.twitch.tv/search?term=pottery', 'search'],
  ['https://www.twitch.tv/popout/annaberg/chat?popout=', 'messages'],
  ['https://www.twitch.tv/drops/inventory', 'other'],
  ['https://www.twitch.tv/settings/profile', 'other'],
  ['https://www.twitch.tv/annaberg/about', 'profile'],
  ['https://www.twitch.tv/annaberg/videos?filter=archives', 'profile'],
  ['https://www.twitch.tv/annaberg', 'video'],
  ['https://m.twitch.tv/annaberg', 'video'],
  ['https://www.twitch.tv/videos/1987654321', 'video'],
  ['https://www.twitch.tv/annaberg/clip/QuietBowlSpins-AbCdEf12', 'video'],
  ['https://clips.twitch.tv/QuietBowlSpins-AbCdEf12', 'video'],
]);
