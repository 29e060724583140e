import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../../dev/browser/extension';
import { countedRow, type Row } from './table';

/** As `npm test` holds it. */
const KILOBYTE = 1_024;

/** In kB, zipped as tightly as gzip can. */
const zipped = (file: string): number =>
  gzipSync(readFileSync(join(BUILDS.production, file)), { level: 9 }).length / KILOBYTE;

const rounded = (kilobytes: number): number => Number(kilobytes.toFixed(2));

/** What a page is given, zipped: the sensor, the surfaces of the site that has the most, and the card. */
export function sizes(): Row[] {
  const heaviestSite = Math.max(
    ...readdirSync(join(BUILDS.production, 'sites')).map((file) => zipped(`sites/${file}`)),
  );
  return [
    countedRow('sensor, min+gzip', rounded(zipped('sensor.js')), 3, ' kB'),
    countedRow('the heaviest site’s surfaces, min+gzip', rounded(heaviestSite), 0.6, ' kB'),
    countedRow('card, min+gzip', rounded(zipped('nudge-card.js')), 12, ' kB'),
  ];
}
