import type { GuidedPractice } from '../journal/practice';
import type { ReferenceId } from './references';

/** A short page of Learn. Its texts are `learn_<id>_title`, `learn_<id>_1`, `learn_<id>_2`, and so on. */
export interface Topic {
  /** Also the fragment of its address on the page. */
  readonly id: string;
  readonly paragraphs: number;
  /**
   * Whether it retells a popular explanation, about the brain or the past, for which no study is listed: the listed
   * ones are about what people felt and did. The page says so.
   */
  readonly isPopularExplanation: boolean;
  readonly references: readonly ReferenceId[];
  /** The practices that it suggests, gentle ones first: it may be read on a low day. */
  readonly practices: readonly GuidedPractice[];
}

/** The pages of Learn, in reading order. */
export const TOPICS = [
  {
    id: 'alarm',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['mcComb2023', 'fincham2023'],
    practices: ['breathe'],
  },
  {
    id: 'steadierVoice',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['wang2021', 'nook2021'],
    practices: ['reframe'],
  },
  {
    id: 'loop',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['kristal2019'],
    practices: ['notKnowing'],
  },
  {
    id: 'whyItHurts',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['ferrari2019', 'susman2024'],
    practices: ['selfCompassion'],
  },
  {
    id: 'oldFeature',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['liu2022'],
    practices: ['braveStep'],
  },
  {
    id: 'whereFrom',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['ferrari2019'],
    practices: ['ownVerdict'],
  },
  {
    id: 'feeds',
    paragraphs: 3,
    isPopularExplanation: false,
    references: ['mcComb2023', 'burke2020', 'beyens2020', 'godard2024', 'meier2018'],
    practices: ['gladFor'],
  },
  {
    id: 'together',
    paragraphs: 3,
    isPopularExplanation: false,
    references: ['liu2022', 'walsh2022'],
    practices: ['reachOut', 'ownVerdict'],
  },
  {
    id: 'smallAndOften',
    paragraphs: 3,
    isPopularExplanation: true,
    references: ['sheeran2024', 'balban2023', 'kovacs2018', 'lyubomirsky2005'],
    practices: ['plan', 'wins'],
  },
  {
    id: 'whatHelps',
    paragraphs: 5,
    isPopularExplanation: false,
    references: [
      'andrade2023',
      'wang2021',
      'ferrari2019',
      'zhang2025',
      'choi2025',
      'regan2022',
      'gruening2023',
      'biedermann2021',
      'liu2022',
    ],
    practices: ['selfCompassion', 'reachOut', 'gladFor', 'reframe', 'gratitude'],
  },
  {
    id: 'contested',
    paragraphs: 3,
    isPopularExplanation: false,
    references: [
      'verduyn2015',
      'verduyn2022',
      'godard2024',
      'valkenburg2022',
      'engeln2020',
      'fardouly2015',
      'mcCombMills2020',
      'danthinne2020',
      'arad2023',
      'monge2023',
    ],
    practices: [],
  },
] as const satisfies readonly Topic[];

export type TopicId = (typeof TOPICS)[number]['id'];

/** The id of the part about when to talk to a professional. It lists signs and claims no effect. */
export const SUPPORT_PART = 'support';

/** How many signs it lists. */
export const SUPPORT_SIGNS = 7;

/** A directory of helplines by country. Only a click opens it. */
export const HELPLINE_DIRECTORY = 'https://findahelpline.com/';
