/** A person on Nearby. All are invented. */
export interface Person {
  /** The name in the address of their page. */
  handle: string;
  name: string;
  about: string;
  skin: string;
  hair: Hair;
  hairColor: string;
  shirt: string;
  backdrop: string;
}

export type Hair = 'short' | 'bob' | 'long' | 'bun' | 'curls' | 'scarf' | 'bald' | 'beard';

const person = (
  handle: string,
  name: string,
  about: string,
  skin: string,
  hair: Hair,
  hairColor: string,
  shirt: string,
  backdrop: string,
): Person => ({ handle, name, about, skin, hair, hairColor, shirt, backdrop });

export const PEOPLE: readonly Person[] = [
  person('amara.o', 'Amara Oseiwa', 'Bakes before dawn', '#8d5a3b', 'curls', '#2a1c17', '#e8b04a', '#f6d9c0'),
  person(
    'jonas.lq',
    'Jonas Lindkvall',
    'Lakes, saunas, slow trains',
    '#f0cdb0',
    'beard',
    '#b9834a',
    '#3f6b6a',
    '#cfe3e2',
  ),
  person('meilin', 'Mei-Lin Zhao', 'Paper and ink', '#f2d3b3', 'bob', '#1f1b22', '#c94f4f', '#fbe3df'),
  person(
    't.wrona',
    'Tomek Wronawski',
    'Mountains on Saturdays',
    '#eec5a3',
    'short',
    '#5a3d2b',
    '#44577a',
    '#d8e1ee',
  ),
  person(
    'leila.h',
    'Leila Haddari',
    'Small kitchen, large table',
    '#dca97f',
    'scarf',
    '#3f7f7a',
    '#31413f',
    '#dcefe9',
  ),
  person(
    'ines.cv',
    'Inês Carvalhas',
    'Salt water and short stories',
    '#e2b48c',
    'long',
    '#3a251b',
    '#f2f0ea',
    '#bfe0ea',
  ),
  person(
    'priya.rm',
    'Priya Ramanath',
    'Plants have taken over the flat',
    '#b87a4f',
    'long',
    '#1d1614',
    '#7a4f8f',
    '#e6dcf1',
  ),
  person(
    'mateo.rios',
    'Mateo Riosal',
    'Learning the cello at 34',
    '#c98f63',
    'short',
    '#241a15',
    '#d9693f',
    '#fbe2cf',
  ),
  person(
    'hana.s',
    'Hana Satomi',
    'Film, mostly out of focus',
    '#f3d6ba',
    'bun',
    '#2b2224',
    '#5d7f56',
    '#e0ecd9',
  ),
  person('aroha.t', 'Aroha Tanewai', 'Out on the water', '#b07a52', 'curls', '#2d1d16', '#2f6f8f', '#cde6f0'),
  person('elif.d', 'Elif Demiralp', 'Two cats, one desk', '#e9bf9a', 'bob', '#6b3b24', '#f0c94f', '#f9efcf'),
  person(
    'kwabena',
    'Kwabena Mensahene',
    'Runs at six, talks about it all day',
    '#6f452c',
    'bald',
    '#1b1412',
    '#e25f5f',
    '#f7d6cf',
  ),
  person('noor.v', 'Noor Verhage', 'Cycling to the sea', '#eac7a6', 'scarf', '#b3566b', '#5a3a49', '#f4dde3'),
  person(
    'sven.dahl',
    'Sven Dahlmo',
    'Builds boats. Slowly.',
    '#f1d0b5',
    'beard',
    '#8c8f92',
    '#2f4a5c',
    '#d4dde3',
  ),
  person(
    'camille.b',
    'Camille Borde',
    'Markets and museums',
    '#f0cbae',
    'bun',
    '#8a4b2a',
    '#27384f',
    '#f3e2d0',
  ),
  person(
    'dao.ng',
    'Dao Nguyenh',
    'First garden, many mistakes',
    '#edc79d',
    'short',
    '#171417',
    '#7fa05a',
    '#e6f0d8',
  ),
  person(
    'zanele',
    'Zanele Mokoenane',
    'Ceramics, night shift',
    '#7b4c31',
    'bun',
    '#17110f',
    '#d98fa6',
    '#f8e1e8',
  ),
  person(
    'ravi.k',
    'Ravi Kulkarnia',
    'Teaches physics, cooks badly',
    '#a96f47',
    'beard',
    '#19130f',
    '#4a6fa5',
    '#d9e4f3',
  ),
];
