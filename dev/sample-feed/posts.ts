import { between, chance, pick } from '../seeded-random';
import { PEOPLE } from './people';
import type { Scene } from './pictures/post-pictures';

/** How many posts the feed has before it ends. */
export const POST_COUNT = 200;

/** One post of the feed, as the page gets it. */
export interface Post {
  id: number;
  by: { handle: string; name: string };
  place: string;
  /** The age under the name: "3 h". */
  age: string;
  /** Address of the picture; `undefined` for a post without one. */
  picture?: string;
  /** The picture's text alternative. */
  shows?: string;
  text: string;
  likes: number;
  comments: { by: string; text: string }[];
}

interface Subject {
  scene: Scene;
  shows: string;
  places: readonly string[];
  texts: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    scene: 'ridges',
    shows: 'Mountain ridges in the morning mist',
    places: ['Halden Ridge', 'The Three Sisters', 'Upper Varn'],
    texts: [
      'Up at four, on top by seven. Worth every step.',
      'Third summit this month. The legs have opinions.',
      'Nobody up here but us and the wind.',
    ],
  },
  {
    scene: 'lake',
    shows: 'A still lake at dusk',
    places: ['Lake Orra', 'Stillwater', 'Nörrsjön'],
    texts: [
      'Swam across and back before breakfast.',
      'A week without a screen. Well, nearly.',
      'We keep saying we should move here. This time we mean it.',
    ],
  },
  {
    scene: 'sea',
    shows: 'The sun going down at sea',
    places: ['Cabo Manso', 'West Quay', 'Isla Serena'],
    texts: [
      'Ten days, one bag, no plans.',
      'First crossing done! Two years of weekends on this boat.',
      'She said yes, somewhere around here.',
    ],
  },
  {
    scene: 'beach',
    shows: 'A beach seen from above',
    places: ['Praia Longa', 'Turtle Bay', 'Lido di Mare'],
    texts: [
      'Office for the week.',
      'Found the quiet end of the beach. Not telling.',
      'Two weeks of this. I could get used to it.',
    ],
  },
  {
    scene: 'night',
    shows: 'A lit tent under the stars',
    places: ['Black Pine Camp', 'Fjellheim', 'Dry Creek'],
    texts: [
      'Five-star hotel.',
      'Counted eleven shooting stars and fell asleep at the twelfth.',
      'First night out with the little one. Slept better than at home.',
    ],
  },
  {
    scene: 'field',
    shows: 'Rows of flowers running to a tree',
    places: ['Lindenhof', 'Valley Road', 'Champs du Sud'],
    texts: [
      'Took the long way home.',
      'A hundred kilometres, one flat tyre, no regrets.',
      'Ran the whole loop without stopping. New best!',
    ],
  },
  {
    scene: 'supper',
    shows: 'A table laid with plates of food, from above',
    places: ['At home', 'Table for six', 'Corner Kitchen'],
    texts: [
      'Everyone came. Everyone stayed late.',
      'Everything on this plate grew on the balcony.',
      'Sunday table. Grandmother’s recipe, my mistakes.',
    ],
  },
  {
    scene: 'coffee',
    shows: 'A cup of coffee beside a notebook',
    places: ['Café Mirabel', 'North Window', 'Kitchen table'],
    texts: [
      'Last chapter. It is really happening.',
      'Out of bed at five for a month now. It changes everything.',
      'The new job starts today!',
    ],
  },
  {
    scene: 'cake',
    shows: 'A cake with a slice taken out',
    places: ['At home', 'Oven Street', 'The Big Three-O'],
    texts: [
      'Thirty, and surrounded by the best people.',
      'Six layers. Only one collapsed.',
      'Five years of us.',
    ],
  },
  {
    scene: 'canal',
    shows: 'Old houses along a canal',
    places: ['Oude Gracht', 'Lantern Quay', 'Kanalstad'],
    texts: [
      'Found the flat. Third floor, the yellow one.',
      'A weekend of walking until the shoes gave up.',
      'One year in this city. It has been good to me.',
    ],
  },
  {
    scene: 'room',
    shows: 'An armchair in a sunlit room',
    places: ['Home, finally', 'Studio 4', 'Reading corner'],
    texts: [
      'We got the keys!',
      'The reading corner is finished. Send books.',
      'Painted it twice, and it was worth it.',
    ],
  },
];

const THOUGHTS = [
  'Small update: the exhibition opens on Friday. I still cannot believe that they chose mine.',
  'Does anybody have a ladder I could borrow for the weekend? Paid back in plums.',
  'Passed! Four years, one dissertation, countless pots of tea.',
  'Today a stranger ran after me for two streets to give me back my glove. That is all.',
  'Finished the first draft tonight. 92,000 words. Off to sleep for a week.',
  'The choir needs one more alto, and you do not have to be good. We certainly are not.',
];

const COMMENTS = [
  'Oh, this is lovely.',
  'So happy for you!',
  'How do you always find these places?',
  'Save me a slice.',
  'I want to go there now.',
  'You deserve every bit of it.',
  'That light!',
  'Next time take me along.',
  'Looks perfect, as always.',
];

/** The post at this index, from 0 at the top; always the same. */
export function postAt(id: number): Post {
  const random = chance(`post ${id}`);
  // The step sizes share no divisor with the list lengths, so every item comes in turn and none comes twice in a row.
  const by = PEOPLE[(id * 5) % PEOPLE.length] as (typeof PEOPLE)[number];
  const subject = SUBJECTS[(id * 4 + 1) % SUBJECTS.length] as Subject;
  const inWords = id % 9 === 5;
  return {
    id,
    by: { handle: by.handle, name: by.name },
    place: inWords ? by.about : pick(random, subject.places),
    age: ageOf(id),
    ...(inWords ? {} : { picture: `/nearby/picture/${subject.scene}/${id}.svg`, shows: subject.shows }),
    text: pick(random, inWords ? THOUGHTS : subject.texts),
    likes: Math.floor(between(random, 12, 64) ** 1.75),
    comments: Array.from({ length: Math.floor(between(random, 1, 3)) }, () => ({
      by: pick(random, PEOPLE).handle,
      text: pick(random, COMMENTS),
    })),
  };
}

/** The posts of one person, newest first. */
export function postsBy(handle: string): Post[] {
  return Array.from({ length: POST_COUNT }, (_, id) => postAt(id)).filter(
    (post) => post.by.handle === handle,
  );
}

function ageOf(id: number): string {
  const minutes = 12 + id * 17;
  if (minutes < 60) return `${minutes} min`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} d`;
}
