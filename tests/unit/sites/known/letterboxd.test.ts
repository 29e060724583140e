import { letterboxd } from '../../../../lib/sites/known/letterboxd';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(letterboxd, '2026-11-22', [
  ['https://letterboxd.com/', 'feed'],
  ['https://www.letterboxd.com/', 'feed'],
  ['https://letterboxd.com/activity/', 'feed'],
  ['https://letterboxd.com/films/popular/this/week/', 'feed'],
  ['https://letterboxd.com/lists/', 'feed'],
  ['https://letterboxd.com/activity/incoming/', 'notifications'],
  ['https://letterboxd.com/search/paterson/', 'search'],
  ['https://letterboxd.com/film/paterson/', 'other'],
  ['https://letterboxd.com/annaberg/film/paterson/', 'other'],
  ['https://letterboxd.com/annaberg/list/slow-and-good/', 'other'],
  ['https://letterboxd.com/settings/', 'other'],
  ['https://letterboxd.com/annaberg/', 'profile'],
  ['https://letterboxd.com/annaberg/films/diary/', 'profile'],
  ['https://letterboxd.com/annaberg/stats/', 'profile'],
]);
