import type { FollowUpOutcome, Practice } from '../../../lib/domain/journal/practice';

// The practices and plans of a made-up person in twelve weeks.

/** A guided practice: when it was done, what was written, and how it turned out where Enough asks. */
export interface WrittenPractice {
  /** Which of the twelve weeks, from 0, and which day of it, 1 for Monday. */
  readonly week: number;
  readonly weekday: number;
  readonly practice: Practice;
  readonly lines: readonly string[];
  readonly turn?: readonly [turn: FollowUpOutcome, text: string];
}

export const PRACTICES: readonly WrittenPractice[] = [
  { week: 0, weekday: 4, practice: 'breathe', lines: ['shoulders came down'] },
  {
    week: 1,
    weekday: 2,
    practice: 'reframe',
    lines: [
      'Everyone from my year has it sorted.',
      'I know how five of them look from outside. Of two I know they’d say the same of me.',
    ],
  },
  {
    week: 2,
    weekday: 7,
    practice: 'wins',
    lines: ['Registered for the evening course', 'Opening the tab and not closing it again'],
  },
  {
    week: 3,
    weekday: 1,
    practice: 'braveStep',
    lines: ['Ask a question in the big meeting', 'That it’s a stupid one', 'Blush, survive, drink water'],
    turn: ['well', 'Two people thanked me for asking it.'],
  },
  {
    week: 4,
    weekday: 3,
    practice: 'selfCompassion',
    lines: [
      'The application came back with a no',
      'You worked on that for weeks. Of course it hurts. Eat something, then bed.',
    ],
  },
  {
    week: 4,
    weekday: 5,
    practice: 'notKnowing',
    lines: ['Whether they’ll extend the contract', 'Write to one other place, just to see'],
  },
  {
    week: 5,
    weekday: 2,
    practice: 'reachOut',
    lines: ['Leyla', 'Rough fortnight here. No advice needed, but could we walk on Saturday?'],
  },
  {
    week: 6,
    weekday: 4,
    practice: 'ownVerdict',
    lines: ['The shelf in the hallway', 'It holds, and I made it', 'Crooked, and good enough for me.'],
  },
  {
    week: 7,
    weekday: 6,
    practice: 'gratitude',
    lines: ['A week by the lake, phone in the drawer', 'We all agreed to it on the train, and kept it'],
  },
  {
    week: 8,
    weekday: 2,
    practice: 'braveStep',
    lines: [
      'Go to the choir alone',
      'Standing about with nobody to talk to',
      'Look at the sheet music, leave after one song',
    ],
    turn: ['mixed', 'Stood about, yes. Also sang.'],
  },
  {
    week: 9,
    weekday: 3,
    practice: 'gladFor',
    lines: ['Noor, the place in Lyon', 'She never pretended that it was easy'],
  },
  {
    week: 10,
    weekday: 5,
    practice: 'wins',
    lines: ['Three evenings of the course done', 'Packing the bag at lunch'],
  },
  {
    week: 10,
    weekday: 6,
    practice: 'braveStep',
    lines: ['Ask Kit for an honest word about the drawings', 'A polite one', 'Ask again, differently'],
  },
  { week: 11, weekday: 1, practice: 'breathe', lines: ['four rounds, then the kettle'] },
];

/** If-then plans: the week, the two halves, the site of the "if", and how it went. */
export const PLANS: readonly {
  readonly week: number;
  readonly cue: string;
  readonly response: string;
  readonly site: string | null;
  readonly turn: readonly [turn: FollowUpOutcome, text: string] | null;
}[] = [
  {
    week: 1,
    cue: 'I sit down on the tram',
    response: 'look out of the window for one stop first',
    site: null,
    turn: ['well', 'Most days. The bakery has a new sign.'],
  },
  {
    week: 3,
    cue: 'I open Instagram after ten',
    response: 'write to one person instead',
    site: 'instagram',
    turn: ['mixed', 'Twice, and both wrote back.'],
  },
  {
    week: 5,
    cue: 'I notice “everyone but me”',
    response: 'name two people it isn’t true of',
    site: null,
    turn: ['hard', 'Forgot in the moment. Remembered in the shower.'],
  },
  {
    week: 6,
    cue: 'it is lunch and I reach for LinkedIn',
    response: 'eat first',
    site: 'linkedin',
    turn: ['well', ''],
  },
  {
    week: 8,
    cue: 'I come home tired',
    response: 'shoes off, kettle on, phone on the shelf',
    site: null,
    turn: ['well', 'The shelf is finally good for something.'],
  },
  {
    week: 10,
    cue: 'I open Instagram after ten',
    response: 'ask myself what I came for',
    site: 'instagram',
    turn: null,
  },
  {
    week: 11,
    cue: 'I compare my drawings with theirs',
    response: 'look at one of mine from a year ago',
    site: null,
    turn: null,
  },
];
