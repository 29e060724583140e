import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

// Pictures that no page of Enough shows by itself, as documents.

const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
);

const asData = (type: string, content: Buffer): string => `data:${type};base64,${content.toString('base64')}`;

/** The colours of components/shell/theme/tokens.css. */
const style = (): string => `
  @font-face { font-family: Literata; font-weight: 200 900; src: url(${asData('font/woff2', readFileSync(fontFile))}); }
  body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center;
    background: #f6f1e6; color: #2a2722; font-family: Literata, serif; line-height: 1.3; }
  p { margin: 0; color: #625b4f; }`;

const mark = (): string => readFileSync(join(ROOT, 'docs', 'brand', 'mark.svg'), 'utf8');

/**
 * The popup beside a sentence about it, on paper.
 * @param popup a picture of the popup (PNG)
 */
export const popupOnPaper = (popup: Buffer): string => `<!doctype html><style>${style()}
  body { gap: 96px; }
  p { width: 400px; font-size: 36px; color: #2a2722; }
  img { border-radius: 12px; box-shadow: 0 12px 40px rgb(42 39 34 / 18%); }</style>
  <p>Today at a glance, and a check-in in under 20 seconds.</p><img src="${asData('image/png', popup)}">`;

/**
 * The mark, the name and one line.
 * @param height of the picture, in CSS pixels; everything in it grows with it
 */
export const promotion = (height: number): string => `<!doctype html><style>${style()}
  body { font-size: ${height / 16}px; gap: 1.6em; }
  svg { width: 6em; }
  h1 { margin: 0; font-size: 3em; font-weight: 500; }
  p { width: 13em; }</style>
  ${mark()}<div><h1>Enough</h1><p>Notice when you compare yourself with others, and go easy on yourself.</p></div>`;
