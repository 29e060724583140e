import { snapchat } from '../../../../lib/sites/known/snapchat';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(snapchat, '2026-11-22', [
  ['https://www.snapchat.com/web/', 'messages'],
  ['https://www.snapchat.com/web/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d', 'messages'],
  ['https://web.snapchat.com/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d', 'messages'],
  ['https://www.snapchat.com/spotlight', 'shortVideo'],
  ['https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY', 'shortVideo'],
  ['https://www.snapchat.com/@annaberg/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY', 'shortVideo'],
  ['https://www.snapchat.com/@annaberg/1a2b3c4d5e6f7a8b', 'stories'],
  ['https://www.snapchat.com/p/1a2b3c4d-5e6f/2345678901234567', 'stories'],
  ['https://story.snapchat.com/s/annaberg', 'stories'],
  ['https://www.snapchat.com/add/annaberg', 'profile'],
  ['https://snapchat.com/@annaberg', 'profile'],
  ['https://www.snapchat.com/explore/pottery', 'feed'],
  ['https://www.snapchat.com/lens/1a2b3c4d5e6f7a8b', 'other'],
  ['https://www.snapchat.com/', 'other'],
]);
