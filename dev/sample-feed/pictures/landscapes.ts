import { between, pick } from '../../seeded-random';
import { glow, gradient, HEIGHT, land, picture, type Random, spruce, WIDTH } from './canvas';

const SKIES = [
  { sky: ['#2b3a67', '#8b6b9c', '#f2a488', '#fbd9a5'], far: '#8a6f9a', near: '#2a2c4d', sun: '#fff1c9' },
  { sky: ['#5aa6d8', '#a6d5ea', '#e8f4ef'], far: '#8fb5c4', near: '#24505a', sun: '#ffffff' },
  { sky: ['#f08a5d', '#f7b978', '#fde6b8'], far: '#d98e73', near: '#5b2f45', sun: '#fff6da' },
  { sky: ['#3d6b8c', '#9cc0c9', '#f5dfc0'], far: '#7fa0aa', near: '#1f3d3f', sun: '#fff4d8' },
] as const;

/** Ridge behind ridge in the morning mist, trees in front. */
export function ridges(random: Random): string {
  const { sky, far, near, sun } = pick(random, SKIES);
  const sunX = between(random, 250, 750);
  const layers = [0, 1, 2, 3, 4].map((depth) => {
    const ridge = land(random, 330 + depth * 82, 62 - depth * 7, 15 - depth * 2.4, `url(#ridge${depth})`);
    return gradient(`ridge${depth}`, blend(far, near, depth / 4), blend(far, near, depth / 4 - 0.22)) + ridge;
  });
  const trees = Array.from({ length: 26 }, () => {
    const x = between(random, -20, WIDTH + 20);
    return spruce(
      x,
      HEIGHT + 12,
      between(random, 80, 190) * (0.6 + Math.abs(x - 500) / 700),
      blend(near, '#000000', 0.25),
    );
  });
  return picture(
    gradient('sky', ...sky),
    `<rect width="1000" height="800" fill="url(#sky)"/>`,
    glow('halo', sun, sunX, 260, 330),
    `<circle cx="${sunX}" cy="260" r="44" fill="${sun}"/>`,
    ...layers,
    ...trees,
  );
}

/** A lake that reflects the evening sky. */
export function lake(random: Random): string {
  const { sky, far, near, sun } = pick(random, SKIES);
  const sunX = between(random, 300, 700);
  const shore = 470;
  const mountains =
    land(random, 330, 70, 17, blend(far, near, 0.12)) + land(random, 400, 36, 9, blend(far, near, 0.5));
  const streaks = Array.from({ length: 46 }, () => {
    const y = between(random, shore + 12, HEIGHT);
    const reach = (y - shore) * 0.42 + 30;
    const x = sunX + between(random, -reach, reach);
    return `<rect x="${x - 45}" y="${y}" width="${between(random, 40, 130)}" height="${1.5 + (y - shore) / 90}" rx="2" fill="${sun}" opacity="${between(random, 0.12, 0.5)}"/>`;
  });
  const reeds = Array.from({ length: 34 }, () => {
    const x = between(random, 0, 260);
    const lean = between(random, -26, 30);
    return `<path d="M${x} 810q${lean * 0.2} -80 ${lean} -${between(random, 90, 230)}" stroke="${blend(near, '#000000', 0.35)}" stroke-width="4" fill="none" stroke-linecap="round"/>`;
  });
  return picture(
    gradient('sky', ...sky),
    `<rect width="1000" height="${shore}" fill="url(#sky)"/>`,
    glow('halo', sun, sunX, 300, 300),
    `<circle cx="${sunX}" cy="300" r="38" fill="${sun}"/>`,
    `<clipPath id="above"><path d="M0 0h1000v${shore}H0z"/></clipPath><g id="hills" clip-path="url(#above)">${mountains}</g>`,
    gradient('water', ...[...sky].reverse()),
    `<rect y="${shore}" width="1000" height="330" fill="url(#water)"/>`,
    `<use href="#hills" transform="translate(0 ${shore * 1.72}) scale(1 -.72)" opacity=".5"/>`,
    `<rect y="${shore}" width="1000" height="330" fill="${near}" opacity=".18"/>`,
    ...streaks,
    ...reeds,
  );
}

/** The sun going down at sea, and one sail. */
export function sea(random: Random): string {
  const [high, middle, low, water] = pick(random, [
    ['#31356e', '#c2557a', '#ffb26b', '#3a2f63'],
    ['#3f74a8', '#f3a683', '#ffe0a6', '#2f5f86'],
    ['#7d3c5d', '#ef7b5a', '#ffd08a', '#5a2c4c'],
  ] as const);
  const sunX = between(random, 320, 680);
  const sail = between(random, 150, 850);
  const glitter = Array.from({ length: 60 }, (_, step) => {
    const y = 452 + step * 5.8;
    const half = between(random, 12, 46 + step * 2.6);
    return `<rect x="${sunX - half + between(random, -14, 14)}" y="${y}" width="${half * 2}" height="${between(random, 2, 4.5)}" rx="2" fill="#fff0c4" opacity="${between(random, 0.25, 0.8)}"/>`;
  });
  const clouds = Array.from({ length: 9 }, () => {
    const wide = between(random, 120, 340);
    return `<rect x="${between(random, -80, 900)}" y="${between(random, 60, 350)}" width="${wide}" height="${between(random, 6, 18)}" rx="9" fill="#fff" opacity="${between(random, 0.1, 0.26)}"/>`;
  });
  return picture(
    gradient('sky', high, middle, low),
    '<rect width="1000" height="450" fill="url(#sky)"/>',
    ...clouds,
    glow('halo', '#fff3cf', sunX, 440, 380),
    `<circle cx="${sunX}" cy="432" r="78" fill="#fff3cf"/>`,
    gradient('water', low, middle, water, water),
    '<rect y="450" width="1000" height="350" fill="url(#water)"/>',
    ...glitter,
    `<g transform="translate(${sail} 455)" fill="${water}"><path d="M0 0h64c-4 15-14 20-32 20S4 15 0 0z"/><path d="M30-4V-112C52-80 62-40 62-8z"/><path d="M26-4V-96C10-66 4-34 3-8z" opacity=".75"/></g>`,
  );
}

/** A warm beach seen from the air. */
export function beach(random: Random): string {
  const edge = between(random, 400, 500);
  const wave = (offset: number, fill: string, opacity = 1) =>
    `<path d="M0 0H${edge + offset}C${edge + offset + 90} 130 ${edge + offset - 80} 250 ${edge + offset} 400S${edge + offset + 60} 680 ${edge + offset - 30} 800H0z" fill="${fill}" opacity="${opacity}"/>`;
  const parasols = Array.from({ length: 9 }, (_, place) => {
    const x = edge + 190 + (place % 3) * 120 + between(random, -24, 24);
    const y = 120 + Math.floor(place / 3) * 245 + between(random, -50, 50);
    const color = pick(random, ['#e4572e', '#f2b134', '#2a9d8f', '#f7f3e8', '#d1495b']);
    const ribs = [0, 1, 2, 3].map(
      (rib) => `<path d="M0 0L${wedge(rib * 90)}A38 38 0 0 1 ${wedge(rib * 90 + 45)}z"/>`,
    );
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)})"><ellipse cx="16" cy="20" rx="40" ry="36" opacity=".14"/><rect x="34" y="-26" width="26" height="62" rx="4" fill="${color}" opacity=".55"/><circle r="38" fill="#fffaf0"/><g fill="${color}">${ribs.join('')}</g><circle r="4" fill="#fff"/></g>`;
  });
  const grains = Array.from({ length: 120 }, () => {
    return `<circle cx="${between(random, edge + 30, 1000).toFixed(0)}" cy="${between(random, 0, 800).toFixed(0)}" r="${between(random, 1, 2.6).toFixed(1)}" opacity=".08"/>`;
  });
  return picture(
    gradient('sand', '#f6e2bd', '#eccf9f'),
    '<rect width="1000" height="800" fill="url(#sand)"/>',
    ...grains,
    wave(58, '#d9bd8c', 0.6),
    wave(34, '#ffffff', 0.75),
    wave(6, '#9fe0dc'),
    wave(-40, '#ffffff', 0.35),
    wave(-58, '#56c2c6'),
    wave(-190, '#2a9fb3'),
    wave(-330, '#1f83a3'),
    ...parasols,
  );
}

/** A lit tent under a sky full of stars. */
export function night(random: Random): string {
  const stars = Array.from({ length: 170 }, () => {
    const size = between(random, 0.6, 2.4);
    return `<circle cx="${between(random, 0, 1000).toFixed(0)}" cy="${between(random, 0, 560).toFixed(0)}" r="${size.toFixed(1)}" fill="#fff" opacity="${between(random, 0.3, 1).toFixed(2)}"/>`;
  });
  const trees = Array.from({ length: 22 }, (_, place) => {
    const side = place % 2 ? between(random, 650, 1040) : between(random, -40, 350);
    return spruce(side, between(random, 690, 730), between(random, 130, 330), '#0b1524');
  });
  return picture(
    gradient('sky', '#0b1030', '#1d2f5f', '#3f5a86', '#a5838f'),
    '<rect width="1000" height="800" fill="url(#sky)"/>',
    ...stars,
    glow('moonlight', '#fdf3d0', 760, 150, 170, 0.6),
    '<circle cx="760" cy="150" r="36" fill="#fdf3d0"/>',
    land(random, 590, 50, 12, '#1b2947'),
    ...trees,
    land(random, 712, 12, 0, '#0a1220'),
    glow('lamp', '#ffc46b', 500, 690, 230, 0.75),
    '<path d="M500 592L622 726H378z" fill="#f6a94a"/><path d="M500 592L540 726H460z" fill="#ffe2a0"/><path d="M500 592L622 726H560z" fill="#d9812f"/>',
  );
}

/** Rows of flowers running to a tree on the horizon. */
export function field(random: Random): string {
  const [flower, shade] = pick(random, [
    ['#a77bca', '#6d4a99'],
    ['#e8607a', '#a83a58'],
    ['#f4c542', '#c8921e'],
  ] as const);
  const treeX = between(random, 250, 760);
  const rows = Array.from({ length: 17 }, (_, row) => {
    const from = treeX + (row - 8) * 10;
    const to = 500 + (row - 8) * 190;
    return `<path d="M${from - 2} 430L${to - 66} 800H${to + 66}L${from + 2} 430z" fill="${row % 2 ? flower : shade}"/>`;
  });
  const dots = Array.from({ length: 260 }, () => {
    const y = 440 + random() ** 0.7 * 360;
    return `<circle cx="${between(random, 0, 1000).toFixed(0)}" cy="${y.toFixed(0)}" r="${((y - 420) / 70).toFixed(1)}" fill="${pick(random, ['#fff', flower, shade])}" opacity=".38"/>`;
  });
  return picture(
    gradient('sky', '#7fb7dd', '#cfe6ee', '#fbeecb'),
    '<rect width="1000" height="800" fill="url(#sky)"/>',
    glow('halo', '#fff8dc', treeX + 160, 300, 330),
    land(random, 395, 22, 0, '#9fb99a'),
    `<rect y="428" width="1000" height="380" fill="${shade}"/>`,
    ...rows,
    ...dots,
    `<g transform="translate(${treeX} 440)"><path d="M-6 0c4-30 3-60 0-84h12c-3 24-4 54 2 84z" fill="#5a4030"/><circle cy="-124" r="62" fill="#4f7d4a"/><circle cx="-44" cy="-98" r="40" fill="#456f42"/><circle cx="46" cy="-100" r="42" fill="#5d8c54"/></g>`,
  );
}

function wedge(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(Math.cos(angle) * 38).toFixed(1)} ${(Math.sin(angle) * 38).toFixed(1)}`;
}

/** The colour a part of the way from one "#rrggbb" to another; `part` is kept within 0 and 1. */
function blend(from: string, to: string, part: number): string {
  const share = Math.min(1, Math.max(0, part));
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
