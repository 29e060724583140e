import { between, pick } from '../../seeded-random';
import { gradient, picture, type Random } from './canvas';

const CLOTHS = [
  ['#e9dfd0', '#d8c9b3'],
  ['#dfe7e4', '#c4d2cd'],
  ['#7a5a43', '#5e4331'],
  ['#f1e4dc', '#e0c9bb'],
] as const;

function tableTop(random: Random): string {
  const [light, dark] = pick(random, CLOTHS);
  const boards = [1, 2, 3].map(
    (board) => `<path d="M0 ${board * 205}H1000" stroke="${dark}" stroke-width="3"/>`,
  );
  return `${gradient('table', light, dark)}<rect width="1000" height="800" fill="url(#table)"/>${boards.join('')}`;
}

function plate(x: number, y: number, radius: number, food: string, glaze = '#fbfaf6'): string {
  return `<g transform="translate(${x} ${y})"><circle cx="10" cy="18" r="${radius + 2}" opacity=".16"/><circle r="${radius}" fill="${glaze}"/><circle r="${radius * 0.78}" opacity=".05"/><circle r="${radius * 0.75}" fill="${glaze}"/>${food}</g>`;
}

const around = (count: number, draw: (degrees: number) => string) =>
  Array.from({ length: count }, (_, part) => draw((360 / count) * part)).join('');

const citrus = (x: number, y: number, radius: number, peel: string, flesh: string) =>
  `<g transform="translate(${x} ${y})"><circle r="${radius}" fill="${peel}"/><circle r="${radius * 0.88}" fill="#fff6dc"/>${around(8, (turn) => `<path d="M0 ${-radius * 0.1}L${radius * 0.26} ${-radius * 0.74}A${radius * 0.78} ${radius * 0.78} 0 0 0 ${-radius * 0.26} ${-radius * 0.74}z" fill="${flesh}" transform="rotate(${turn})"/>`)}</g>`;

const leaf = (x: number, y: number, size: number, turn: number, fill: string) =>
  `<path d="M0 0C${size * 0.4} ${-size * 0.5} ${size * 0.3} ${-size} 0 ${-size * 1.3}C${-size * 0.3} ${-size} ${-size * 0.4} ${-size * 0.5} 0 0z" transform="translate(${x} ${y}) rotate(${turn})" fill="${fill}"/>`;

const tomato = (x: number, y: number, radius: number) =>
  `<g transform="translate(${x} ${y})"><circle r="${radius}" fill="#d5432f"/><circle r="${radius * 0.8}" fill="#e8674a"/>${around(4, (turn) => `<ellipse cy="${-radius * 0.42}" rx="${radius * 0.18}" ry="${radius * 0.28}" fill="#f7c56b" transform="rotate(${turn})"/>`)}</g>`;

/** Supper for friends, from above. */
export function supper(random: Random): string {
  const greens = Array.from({ length: 16 }, () =>
    leaf(
      between(random, -95, 95),
      between(random, -70, 110),
      between(random, 46, 74),
      between(random, 0, 360),
      pick(random, ['#5f8f4b', '#79a85c', '#486f3e', '#9cc172']),
    ),
  );
  const tomatoes = Array.from({ length: 7 }, () =>
    tomato(between(random, -110, 110), between(random, -110, 110), between(random, 20, 32)),
  );
  const egg = `<ellipse cx="30" cy="10" rx="62" ry="54" fill="#fffdf6"/><circle cx="36" cy="8" r="26" fill="#f5a623"/><circle cx="29" cy="0" r="8" fill="#fbd07a"/>`;
  const soup = `<circle r="112" fill="${pick(random, ['#d9772f', '#c9a33a', '#a8493a'])}"/><path d="M-60 10c30-60 110-40 100 10s-90 30-70-10" stroke="#fff3dc" stroke-width="9" fill="none" opacity=".85" stroke-linecap="round"/>${leaf(-20, -20, 30, 30, '#3f6b3a')}${leaf(20, 40, 26, 130, '#4f7d46')}`;
  return picture(
    tableTop(random),
    plate(430, 430, 250, `<g transform="scale(1.25)">${greens.join('')}${tomatoes.join('')}${egg}</g>`),
    plate(830, 190, 160, soup, '#e7ecec'),
    plate(
      850,
      640,
      130,
      citrus(-30, -20, 56, '#f0a020', '#f7bd4e') + citrus(42, 36, 48, '#e2703a', '#f08f57'),
      '#cfd9dc',
    ),
    '<g fill="#b9bec2"><rect x="96" y="230" width="14" height="420" rx="7"/><path d="M80 210h8v90h7v-90h8v90h7v-90h8v90h7v-90h8v120c0 26-53 26-53 0z" transform="translate(-3 0)"/></g>',
    `<g transform="translate(120 110)"><circle cx="6" cy="10" r="74" opacity=".14"/><circle r="72" fill="#e8f0f0" opacity=".85"/><circle r="60" fill="${pick(random, ['#f3d9a0', '#a33a4f', '#dfe9d5'])}" opacity=".9"/><ellipse cx="-18" cy="-22" rx="18" ry="9" fill="#fff" opacity=".6"/></g>`,
  );
}

/** A cup, a page, and the first sun of the day. */
export function coffee(random: Random): string {
  const glaze = pick(random, ['#f7f3ea', '#2f4858', '#c96f4a', '#dfe6df']);
  const fern = [0, 1, 2, 3, 4].map((row) => {
    const y = 44 - row * 24;
    const wide = 64 - row * 11;
    return `<path d="M0 ${y}C${-wide * 0.5} ${y - 34} ${-wide} ${y - 26} ${-wide} ${y - 6}C${-wide * 0.7} ${y + 6} ${-wide * 0.3} ${y + 4} 0 ${y + 14}C${wide * 0.3} ${y + 4} ${wide * 0.7} ${y + 6} ${wide} ${y - 6}C${wide} ${y - 26} ${wide * 0.5} ${y - 34} 0 ${y}z" fill="#f6e3c4"/>`;
  });
  const lines = [0, 1, 2, 3, 4, 5, 6].map(
    (line) =>
      `<path d="M34 ${70 + line * 52}h${between(random, 150, 250)}" stroke="#8a93a0" stroke-width="5" stroke-linecap="round" opacity=".55"/>`,
  );
  return picture(
    tableTop(random),
    `<g transform="translate(90 120) rotate(-7)"><rect x="12" y="16" width="330" height="470" rx="8" opacity=".14"/><rect width="330" height="470" rx="8" fill="#fffdf8"/><rect width="330" height="26" rx="8" fill="${pick(random, ['#d98c6a', '#6f9a8d', '#c9b458'])}"/>${lines.join('')}<path d="M300 330l70 150" stroke="#2d2a32" stroke-width="13" stroke-linecap="round"/></g>`,
    plate(630, 430, 240, '', glaze === '#f7f3ea' ? '#f2ece0' : '#f7f4ee'),
    `<g transform="translate(630 430)"><path d="M120-60c80-70 130 20 40 78" stroke="${glaze}" stroke-width="30" fill="none" stroke-linecap="round"/><circle r="156" fill="${glaze}"/><circle r="138" fill="#7a4a2b"/><circle r="138" fill="#b9824f" opacity=".55"/><g transform="translate(0 24)">${fern.join('')}<path d="M0 78V-60" stroke="#a8703f" stroke-width="5"/></g></g>`,
    '<path d="M0 0h380L120 800H0z" fill="#fff2cc" opacity=".16"/>',
  );
}

/** A cake, cut into slices. */
export function cake(random: Random): string {
  const [icing, berry] = pick(random, [
    ['#fbe6e8', '#c2334d'],
    ['#fdf6e6', '#4a4f9c'],
    ['#6b3f2a', '#f2e3c8'],
  ] as const);
  const berries = around(
    14,
    (turn) =>
      `<circle cy="-178" r="24" fill="${berry}" transform="rotate(${turn})"/><circle cx="-7" cy="-186" r="6" fill="#fff" opacity=".5" transform="rotate(${turn})"/>`,
  );
  const leaves = Array.from({ length: 8 }, () =>
    leaf(between(random, -90, 90), between(random, -90, 90), 40, between(random, 0, 360), '#6d9b5d'),
  );
  const crumbs = Array.from(
    { length: 40 },
    () =>
      `<circle cx="${between(random, 40, 960).toFixed(0)}" cy="${between(random, 40, 760).toFixed(0)}" r="${between(random, 2, 6).toFixed(1)}" fill="#c89a63" opacity=".7"/>`,
  );
  return picture(
    tableTop(random),
    ...crumbs,
    plate(
      500,
      400,
      330,
      `<circle cx="6" cy="10" r="232" opacity=".14"/><circle r="228" fill="#d6a46a"/><circle r="220" fill="${icing}"/>${berries}${leaves.join('')}<circle r="26" fill="${berry}"/><path d="M0 0L-56-240H64z" fill="#f6f1e6"/><path d="M0 0L-56-240" stroke="#b8864f" stroke-width="7"/><path d="M0 0L64-240" stroke="#b8864f" stroke-width="7"/>`,
      '#f6f1e6',
    ),
  );
}
