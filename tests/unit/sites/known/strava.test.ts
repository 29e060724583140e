import { strava } from '../../../../lib/sites/known/strava';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(strava, '2026-11-22', [
  ['https://www.strava.com/dashboard', 'feed'],
  ['https://www.strava.com/dashboard?feed_type=my_activity', 'feed'],
  ['https://www.strava.com/clubs/riverside-runners/recent_activity', 'feed'],
  ['https://strava.com/athletes/12345678', 'profile'],
  ['https://www.strava.com/pros/1234567', 'profile'],
  ['https://www.strava.com/athletes/search?text=berg', 'search'],
  ['https://www.strava.com/messages', 'messages'],
  ['https://www.strava.com/notifications', 'notifications'],
  ['https://www.strava.com/upload/select', 'compose'],
  ['https://www.strava.com/activities/12345678901', 'other'],
  ['https://www.strava.com/segments/1234567?filter=following', 'other'],
  ['https://www.strava.com/athlete/training', 'other'],
  ['https://www.strava.com/challenges/November-Ride-2026', 'other'],
  ['https://www.strava.com/', 'other'],
]);
