import { between, pick } from '../../seeded-random';
import { glow, gradient, HEIGHT, picture, type Random } from './canvas';

const FRONTS = ['#e3a857', '#c96a4b', '#7f9a88', '#d8c3a0', '#5f7f96', '#b5566a', '#e7d6b4', '#8c6f86'];

/** Narrow old houses at the water, lamps just lit. */
export function canal(random: Random): string {
  const quay = 540;
  const evening = random() < 0.6;
  const houses: string[] = [];
  for (let x = -30; x < 1000; ) {
    const wide = between(random, 120, 175);
    const tall = between(random, 260, 400);
    houses.push(house(random, x, quay, wide, tall, evening));
    x += wide + 3;
  }
  const ripples = Array.from({ length: 40 }, () => {
    const y = between(random, quay + 30, HEIGHT);
    return `<rect x="${between(random, -60, 960).toFixed(0)}" y="${y.toFixed(0)}" width="${between(random, 50, 190).toFixed(0)}" height="3" rx="1.5" fill="${evening ? '#ffe0a0' : '#ffffff'}" opacity="${between(random, 0.08, 0.3).toFixed(2)}"/>`;
  });
  const lamps = [150, 500, 850].map(
    (x) =>
      `${evening ? glow(`lamp${x}`, '#ffdf9a', x, 452, 100, 0.8) : ''}<path d="M${x} ${quay}v-84" stroke="#20242c" stroke-width="6"/><circle cx="${x}" cy="452" r="11" fill="#fff0c0"/>`,
  );
  return picture(
    gradient('sky', ...(evening ? ['#33456f', '#b9738a', '#f7c08d'] : ['#7db4dc', '#cfe6f2', '#f7f3e4'])),
    '<rect width="1000" height="800" fill="url(#sky)"/>',
    `<g id="row">${houses.join('')}</g>`,
    `<rect y="${quay}" width="1000" height="260" fill="${evening ? '#2c3550' : '#6f98a8'}"/>`,
    `<clipPath id="water"><rect y="${quay + 22}" width="1000" height="260"/></clipPath><g clip-path="url(#water)"><use href="#row" transform="translate(0 ${quay * 2 + 20}) scale(1 -1)" opacity=".38"/></g>`,
    `<rect y="${quay}" width="1000" height="24" fill="${evening ? '#4a4450' : '#b7ac9c'}"/>`,
    ...ripples,
    ...lamps,
  );
}

function house(
  random: Random,
  x: number,
  foot: number,
  wide: number,
  tall: number,
  evening: boolean,
): string {
  const color = pick(random, FRONTS);
  const top = foot - tall;
  const gable = pick(random, [
    `M${x} ${top}L${x + wide / 2} ${top - 74}L${x + wide} ${top}z`,
    `M${x} ${top}v-22h${wide * 0.2}v-24h${wide * 0.15}v-24h${wide * 0.3}v24h${wide * 0.15}v24h${wide * 0.2}v22z`,
    `M${x} ${top}c${wide * 0.3} 0 ${wide * 0.2}-62 ${wide / 2}-62s${wide * 0.2} 62 ${wide / 2} 62z`,
  ]);
  const windows: string[] = [];
  for (let y = top + 18; y < foot - 96; y += 78) {
    for (const at of [0.12, 0.41, 0.7]) {
      const lit = evening && random() < 0.5;
      windows.push(
        `<rect x="${x + wide * at}" y="${y}" width="${wide * 0.19}" height="48" rx="3" fill="${lit ? '#ffdf94' : evening ? '#39435c' : '#eaf3f5'}" stroke="#fffaf0" stroke-width="4"/>`,
      );
    }
  }
  const door = `<rect x="${x + wide * 0.4}" y="${foot - 74}" width="${wide * 0.22}" height="74" rx="4" fill="#2f3a3f"/>`;
  return `<g><path d="${gable}M${x} ${top - 1}h${wide}v${tall + 1}h${-wide}z" fill="${color}"/>${evening ? `<path d="${gable}M${x} ${top - 1}h${wide}v${tall + 1}h${-wide}z" fill="#2b2f57" opacity=".28"/>` : ''}${windows.join('')}${door}</g>`;
}

/** A room with a chair, a plant and the afternoon on the wall. */
export function room(random: Random): string {
  const [wall, shade, chair] = pick(random, [
    ['#f0e2d2', '#dcc7b1', '#b5653f'],
    ['#dfe7e0', '#c3d0c6', '#d9a441'],
    ['#e8dfe8', '#d0c3d2', '#4f7471'],
  ] as const);
  const fronds = Array.from({ length: 11 }, (_, frond) => {
    const turn = -100 + frond * 20;
    const long = between(random, 170, 270);
    return `<path d="M0 0C30 ${-long * 0.4} 34 ${-long * 0.8} 0 ${-long}C-34 ${-long * 0.8} -30 ${-long * 0.4} 0 0z" transform="rotate(${turn * 0.8})" fill="${pick(random, ['#4f7d56', '#3d6848', '#6c9a68'])}"/>`;
  });
  const light = `<g fill="#fff3cf" opacity=".62" transform="translate(${between(random, 330, 400)} 110) skewY(10)"><rect width="120" height="170"/><rect x="134" width="120" height="170"/><rect y="184" width="120" height="170"/><rect x="134" y="184" width="120" height="170"/></g>`;
  return picture(
    gradient('wall', wall, shade),
    '<rect width="1000" height="800" fill="url(#wall)"/>',
    light,
    gradient('floor', '#c99b6d', '#a97c51'),
    '<rect y="620" width="1000" height="180" fill="url(#floor)"/><path d="M0 672H1000M0 730H1000" stroke="#8f6742" stroke-width="3" opacity=".5"/>',
    `<rect y="604" width="1000" height="18" fill="#fffaf2"/>`,
    `<g transform="translate(190 660)"><ellipse cx="10" cy="52" rx="120" ry="16" opacity=".16"/>${fronds.join('')}<path d="M-62-30H62L48 50H-48z" fill="#c9744f"/><rect x="-68" y="-44" width="136" height="24" rx="5" fill="#d9845d"/></g>`,
    `<g transform="translate(680 690)"><ellipse cy="12" rx="230" ry="18" opacity=".16"/><path d="M-130-20L-150 12M130-20L150 12" stroke="#5b3d28" stroke-width="14" stroke-linecap="round"/><path d="M-150-270c0-40 30-64 70-64H80c40 0 70 24 70 64v120h-300z" fill="${chair}"/><rect x="-196" y="-170" width="64" height="150" rx="30" fill="${chair}"/><rect x="132" y="-170" width="64" height="150" rx="30" fill="${chair}"/><rect x="-140" y="-130" width="280" height="70" rx="22" fill="${chair}"/><path d="M-140-60h280v36h-280z" fill="#000" opacity=".14"/><rect x="-140" y="-132" width="280" height="74" rx="22" fill="#fff" opacity=".12"/><rect x="-46" y="-224" width="120" height="100" rx="18" fill="#f3ead9" transform="rotate(9 20-170)"/></g>`,
    `<g transform="translate(770 120)"><rect width="150" height="190" fill="#fffaf2"/><rect x="14" y="14" width="122" height="162" fill="${chair}" opacity=".35"/><circle cx="75" cy="80" r="34" fill="#fff6dc"/><path d="M14 130q60-50 122 6v40H14z" fill="${chair}"/></g>`,
  );
}
