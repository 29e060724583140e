import type { Practice } from '../../../lib/domain/journal/practice';

// What a made-up person wrote in twelve weeks, in several languages, as many people do.

/** Gratitude entries in order: the prompt, the text, and why. */
export const GLAD_THINGS: readonly (readonly [prompt: number | null, text: string, why: string | null])[] = [
  [7, 'Ten minutes on the fire escape with tea before anyone was up', null],
  [
    1,
    'Yusuf carried the heavy box up all four floors',
    'he saw me stop on the second and didn’t make a thing of it',
  ],
  [null, 'The plum cake came out of the tin in one piece', null],
  [9, 'Rain on the tent roof, finally inside', null],
  [2, 'اتصلت أمي وضحكنا على القطة نصف ساعة', 'لأنها ما زالت تحكي القصة نفسها وأنا ما زلت أضحك'],
  [13, 'The good scissors', null],
  [4, 'A voice message from Tomás, two minutes about nothing', 'he thought of me while waiting for a bus'],
  [10, 'The dentist, of all things', 'I had dreaded it for a month and it took eleven minutes'],
  [null, 'Slept with the window open', null],
  [6, 'Someone at work fixed my table before I had asked', null],
  [12, 'A heron standing in the car park puddle as if it owned it', null],
  [8, 'Grandpa calling the tablet “the slate”', 'Leyla would get it'],
  [null, '雨の後の匂い', null],
  [
    3,
    'Mrs Adeyemi showed me how to sharpen a knife properly',
    'she took the time, and now it’s mine for good',
  ],
  [18, 'I rang the landlord instead of writing a fourth draft', null],
  [5, 'The way Kit hums while reading', null],
  [11, 'Two hours of mending the bike with no idea what time it was', null],
  [15, 'The library has the whole series', null],
  [19, 'Patience. With the printer, but still', null],
  [null, 'Новый хлеб из пекарни на углу, ещё тёплый', 'пошёл пешком, а не заказал'],
  [21, 'Sent the wrong file, learned that people are mostly kind about it', null],
  [17, 'That one song on repeat, all the way home', null],
  [24, 'Noor got the place in Lyon', 'she kept at it for two years and told me first'],
  [14, 'The bench behind the church', null],
  [16, 'Hot water. I’d miss it by Tuesday', null],
  [20, 'Went to bed when I said I would', null],
  [null, 'Mi sobrina me enseñó a hacer una grulla de papel', 'se rió de mi primera, y de la segunda también'],
  [22, 'The meeting ended early', 'because I said I had nothing to add, and it was true'],
  [null, 'Ines rang just to hear how the interview went', 'she remembers what I mention once'],
  [23, 'The flat. Three people had to say no first', null],
  [null, 'Soup that turned out better than it had to', null],
  [12, 'First frost on the allotment, all of it glittering', null],
  [1, 'Sam waited for me at the turnstile', null],
  [null, 'The walk home along the river, no phone', 'it was flat, and I didn’t mind'],
  [7, 'Peeling an orange in one go', null],
  [4, 'दादी का संदेश, सिर्फ़ एक फूल', null],
  [8, 'The dog and the revolving door', null],
  [10, 'Said no to the weekend shift and nobody minded', null],
];

/** Card notes by practice. */
export const CARD_NOTES: Readonly<Partial<Record<Practice, readonly (readonly string[])[]>>> = {
  notice: [['restless'], ['a bit small'], ['curious'], ['tired'], ['envious, mildly']],
  gratitude: [['Kit made the bed'], ['the light in here right now'], ['my sister, always']],
  gladFor: [['Noor’s photos from Lyon']],
  reframe: [
    ['I’m behind', 'I’m on another timeline'],
    ['Everyone is out tonight', 'Some people are. I chose the sofa'],
  ],
  reachOut: [['Tomás'], ['Leyla'], ['my aunt in Izmir']],
  ownPath: [['finished the form'], ['cooked three times'], ['asked for help']],
  intent: [['unwind'], ['looking'], ['find'], ['unwind'], ['post']],
};

/** The answer to each weekly question, by question number minus one. */
export const ANSWERS: readonly string[] = [
  'Lifted when it was people I know making things. Weighed when it was late and strangers.',
  'Curious: old bicycles, breads, the woman who restores maps. Flat: anything with a ring light.',
  'Mostly nothing. A pause, I think, and the phone is where pauses are.',
  'More or less. Thursday felt longer than the bar says.',
  'The thread where everyone posted their grandmother’s kitchen.',
  'Tomás, Leyla, my aunt. Short, and all three left me lighter.',
  'Cleaned the shared fridge. Nobody will ever know.',
  'I close it sooner. I still open it as often. Fine for now.',
  '“Everyone is further.” Fair version: some are, in some things, and I’m not in a race with them.',
  'The contract. Still open, and I slept all the same.',
  'The one about a good friend stuck with me. The breathing ones I wave away at work.',
  'If I notice my thumb before I notice me, then I’ll look up once.',
];
