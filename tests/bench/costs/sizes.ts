import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../../dev/browser/extension';
import { countedRow, type Row } from './table';

/** The same budget as in `npm test`. */
const KILOBYTE = 1_024;

/** In kB, with gzip's highest compression. */
const zipped = (file: string): number =>
  gzipSync(readFileSync(join(BUILDS.production, file)), { level: 9 }).length / KILOBYTE;

const rounded = (kilobytes: number): number => Number(kilobytes.toFixed(2));

/** The zipped sizes of what runs in a page: the sensor, the largest script of a site's surfaces, and the card. */
export function sizes(): Row[] {
  const heaviestSite = Math.max(
    ...readdirSync(join(BUILDS.production, 'sites')).map((file) => zipped(`sites/${file}`)),
  );
  return [
    countedRow('sensor, min+gzip', rounded(zipped('sensor.js')), 4, ' kB'),
    countedRow('the heaviest site’s surfaces, min+gzip', rounded(heaviestSite), 0.6, ' kB'),
    countedRow('card, min+gzip', rounded(zipped('nudge-card.js')), 12, ' kB'),
  ];
}
