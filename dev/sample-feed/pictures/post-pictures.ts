import { chance } from '../../seeded-random';
import type { Random } from './canvas';
import { beach, field, lake, night, ridges, sea } from './landscapes';
import { cake, coffee, supper } from './tables';
import { canal, room } from './towns';

const SCENES = {
  ridges,
  lake,
  sea,
  beach,
  night,
  field,
  supper,
  coffee,
  cake,
  canal,
  room,
} satisfies Record<string, (random: Random) => string>;

export type Scene = keyof typeof SCENES;

/** The picture of a scene as an SVG file; the same seed gives the same picture. `undefined` for an unknown scene. */
export function pictureSvg(scene: string, seed: string): string | undefined {
  return scene in SCENES ? SCENES[scene as Scene](chance(`${scene} ${seed}`)) : undefined;
}
