import type { GuidedPractice } from '../journal/practice';
import type { ReferenceId } from './references';

/** One short page of Learn. Its texts are `learn_<id>_title`, and `learn_<id>_1` and on. */
export interface Topic {
  /** Also the part of the page's address that leads to it. */
  readonly id: string;
  readonly paragraphs: number;
  /**
   * Whether it retells a popular explanation, of the brain or of the past, for which no study is listed: those listed
   * are about what people felt and did, and the page says so.
   */
  readonly retold: boolean;
  readonly references: readonly ReferenceId[];
  /** What can be tried that goes with it. */
  readonly practices: readonly GuidedPractice[];
}

/** The pages of Learn in the order in which they are best read. */
export const TOPICS = [
  {
    id: 'alarm',
    paragraphs: 3,
    retold: true,
    references: ['mcComb2023', 'fincham2023'],
    practices: ['breathe'],
  },
  {
    id: 'steadierVoice',
    paragraphs: 3,
    retold: true,
    references: ['wang2021', 'nook2021'],
    practices: ['reframe'],
  },
  { id: 'loop', paragraphs: 3, retold: true, references: ['kristal2019'], practices: ['notKnowing'] },
  {
    id: 'whyItHurts',
    paragraphs: 3,
    retold: true,
    references: ['ferrari2019', 'susman2024'],
    practices: ['selfCompassion'],
  },
  { id: 'oldFeature', paragraphs: 3, retold: true, references: ['liu2022'], practices: ['braveStep'] },
  { id: 'whereFrom', paragraphs: 3, retold: true, references: ['ferrari2019'], practices: ['ownVerdict'] },
  {
    id: 'feeds',
    paragraphs: 3,
    retold: false,
    references: ['mcComb2023', 'burke2020', 'beyens2020', 'godard2024', 'meier2018'],
    practices: ['gladFor'],
  },
  {
    id: 'together',
    paragraphs: 3,
    retold: false,
    references: ['liu2022', 'walsh2022'],
    practices: ['reachOut', 'ownVerdict'],
  },
  {
    id: 'smallAndOften',
    paragraphs: 3,
    retold: true,
    references: ['sheeran2024', 'balban2023', 'kovacs2018', 'lyubomirsky2005'],
    practices: ['plan', 'wins'],
  },
  {
    id: 'whatHelps',
    paragraphs: 5,
    retold: false,
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
    practices: ['gladFor', 'reframe', 'selfCompassion', 'gratitude', 'reachOut'],
  },
  {
    id: 'contested',
    paragraphs: 3,
    retold: false,
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

/** The part of Learn on when to talk to a professional; it says what to look out for and claims no effect. */
export const SUPPORT_PART = 'support';

/** How many signs that part names. */
export const SUPPORT_SIGNS = 7;

/** A directory of helplines by country; it is opened by a click and by nothing else. */
export const HELPLINE_DIRECTORY = 'https://findahelpline.com/';
