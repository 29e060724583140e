import type { Hair, Person } from './people';

/** What is drawn behind and in front of the head, on a canvas of 100 × 100. */
const HAIR: Record<Hair, { behind?: string; front?: string }> = {
  short: { front: 'M31 42c-2-18 8-26 20-26s21 8 18 26c-3-9-8-12-14-13-9 1-18 1-24 13z' },
  bob: {
    behind: 'M27 62c-4-30 4-46 23-46s27 16 23 46c-12 5-34 5-46 0z',
    front: 'M31 44c0-17 8-24 19-24s19 7 19 24c-4-9-12-13-22-14-6 2-12 6-16 14z',
  },
  long: {
    behind: 'M26 88c-4-46 2-72 24-72s28 26 24 72c-14 6-34 6-48 0z',
    front: 'M31 46c-1-18 8-26 19-26s20 8 19 26c-3-11-9-15-19-18-9 3-16 7-19 18z',
  },
  bun: {
    behind: 'M50 4a10 10 0 1 1 0 20a10 10 0 1 1 0-20z M29 48c-3-20 7-30 21-30s24 10 21 30z',
    front: 'M31 43c0-16 8-23 19-23s19 7 19 23c-5-10-11-12-19-12s-14 2-19 12z',
  },
  curls: {
    behind:
      'M50 9c8-3 15 1 17 6c7 1 10 8 8 14c5 5 4 13-1 17c1 7-4 12-10 12H36c-6 0-11-5-10-12c-5-4-6-12-1-17c-2-6 1-13 8-14c2-5 9-9 17-6z',
    front: 'M32 40c-2-8 4-17 11-17c4-4 11-4 15 0c7 0 12 9 10 17c-6-8-12-9-18-8c-6-1-12 0-18 8z',
  },
  scarf: {
    behind: 'M25 70c-4-36 4-56 25-56s29 20 25 56c-6 12-44 12-50 0z',
    front:
      'M28 80c-6-44 2-64 22-64s28 20 22 64c-6 8-38 8-44 0z M50 25c-12 0-17 8-17 20c0 13 7 22 17 22s17-9 17-22c0-12-5-20-17-20z',
  },
  bald: {},
  beard: {
    front:
      'M31 42c-2-18 8-26 20-26s21 8 18 26c-3-9-8-12-14-13-9 1-18 1-24 13z M32 46c1 20 8 27 18 27s17-7 18-27c-2 8-6 11-9 11c-5-2-13-2-18 0c-3 0-7-3-9-11z',
  },
};

/** A flat portrait without a face, as an SVG file. */
export function portraitSvg({ skin, hair, hairColor, shirt, backdrop }: Person): string {
  const { behind, front } = HAIR[hair];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<defs><linearGradient id="b" x2="0" y2="1"><stop stop-color="${backdrop}"/><stop offset="1" stop-color="${shirt}" stop-opacity=".55"/></linearGradient></defs>
<rect width="100" height="100" fill="#fff"/><rect width="100" height="100" fill="url(#b)"/>
${behind ? `<path d="${behind}" fill="${hairColor}"/>` : ''}
<path d="M12 104c2-22 18-28 38-28s36 6 38 28z" fill="${shirt}"/>
<path d="M42 62h16v14c0 9-16 9-16 0z" fill="${skin}"/><path d="M42 66c4 5 12 5 16 0v4c-4 5-12 5-16 0z" opacity=".16"/>
<ellipse cx="50" cy="46" rx="19" ry="23" fill="${skin}"/>
${front ? `<path d="${front}" fill="${hairColor}" fill-rule="evenodd"/>` : ''}
</svg>`;
}
