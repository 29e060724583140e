import { between } from '../../seeded-random';

/** Pictures are drawn on 1000 × 800 units. */
export const WIDTH = 1000;
export const HEIGHT = 800;

export type Random = () => number;

/** An upright gradient that fills what refers to it as `url(#id)`; colours from top to bottom. */
export function gradient(id: string, ...colors: string[]): string {
  const stops = colors.map(
    (color, at) => `<stop offset="${at / (colors.length - 1)}" stop-color="${color}"/>`,
  );
  return `<linearGradient id="${id}" x2="0" y2="1">${stops.join('')}</linearGradient>`;
}

/** A soft light that fades from its middle to nothing. */
export function glow(
  id: string,
  color: string,
  x: number,
  y: number,
  radius: number,
  strength = 0.9,
): string {
  return `<radialGradient id="${id}"><stop stop-color="${color}" stop-opacity="${strength}"/><stop offset=".35" stop-color="${color}" stop-opacity="${strength * 0.4}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})"/>`;
}

/** Land above the lower edge, with a skyline around `level`: hills, or mountains when it is rough. */
export function land(random: Random, level: number, swing: number, roughness: number, fill: string): string {
  const waves = [1, 2.3, 4.1].map((rate) => ({ rate, phase: between(random, 0, 7), size: swing / rate }));
  let drift = 0;
  const points: string[] = [];
  for (let x = 0; x <= WIDTH; x += roughness > 0 ? 12 : 25) {
    drift = drift * 0.86 + between(random, -1, 1) * roughness;
    const wave = waves.reduce(
      (sum, { rate, phase, size }) => sum + Math.sin((x / WIDTH) * 5 * rate + phase) * size,
      0,
    );
    points.push(`${x} ${(level + wave + drift).toFixed(1)}`);
  }
  return `<path d="M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${points.at(-1)?.split(' ')[1]}V${HEIGHT}z" fill="${fill}"/>`;
}

/** A spruce whose foot is at (x, y). */
export function spruce(x: number, y: number, height: number, fill: string): string {
  const tiers = [0, 1, 2, 3].map((tier) => {
    const top = y - height + tier * height * 0.19;
    const half = height * (0.1 + tier * 0.055);
    return `M${x} ${top}L${x + half} ${top + height * 0.38}H${x - half}z`;
  });
  return `<path d="${tiers.join('')}M${x - 2} ${y}h4v-${height * 0.2}h-4z" fill="${fill}"/>`;
}

/** A whole picture as an SVG file. */
export function picture(...layers: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">${layers.join('')}</svg>`;
}
