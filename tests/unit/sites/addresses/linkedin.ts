import type { Addresses } from './addresses';

export const linkedin: Addresses = {
  site: 'linkedin',
  asOf: '2026-11-22',
  places: [
    ['https://www.linkedin.com/feed/', 'feed'],
    ['https://linkedin.com/feed/?trk=homepage', 'feed'],
    ['https://www.linkedin.com/feed/hashtag/hiring/', 'feed'],
    ['https://www.linkedin.com/groups/1234567/', 'feed'],
    ['https://www.linkedin.com/mynetwork/catch-up/all/', 'feed'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7131234567890123456/', 'other'],
    ['https://www.linkedin.com/posts/anna-berg_hiring-activity-7131234567890123456-AbCd', 'other'],
    ['https://www.linkedin.com/pulse/what-i-learned-anna-berg-x1y2z/', 'other'],
    ['https://www.linkedin.com/jobs/view/3812345678/', 'other'],
    ['https://www.linkedin.com/', 'other'],
    ['https://www.linkedin.com/in/anna-berg-1a2b3c/', 'profile'],
    ['https://m.linkedin.com/in/anna-berg-1a2b3c/recent-activity/all/', 'profile'],
    ['https://www.linkedin.com/company/mozilla-corporation/posts/', 'profile'],
    ['https://www.linkedin.com/school/freie-universit%C3%A4t-berlin/', 'profile'],
    ['https://www.linkedin.com/messaging/thread/2-MTIzNDU2/', 'messages'],
    ['https://www.linkedin.com/notifications/?filter=all', 'notifications'],
    ['https://www.linkedin.com/search/results/people/?keywords=potter', 'search'],
    ['https://www.linkedin.com/article/new/', 'compose'],
    ['https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org', 'compose'],
    ['https://www.linkedin.com/video/live/urn:li:ugcPost:7131234567890123456/', 'video'],
  ],
};
