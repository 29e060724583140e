/** The numbers of RFC 3492, section 5. */
const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

const digitOf = (character: string): number => {
  const digit = Number.parseInt(character, BASE);
  // In Punycode letters come first, and digits after them.
  return digit < 10 ? digit + TMAX : digit - 10;
};

function adaptBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((BASE - TMIN) * TMAX) / 2; bias += BASE) rest = Math.floor(rest / (BASE - TMIN));
  return bias + Math.floor(((BASE - TMIN + 1) * rest) / (rest + SKEW));
}

/** Decodes a label without its `xn--`. @throws RangeError when it is not valid Punycode */
function decodeLabel(label: string): string {
  const split = label.lastIndexOf('-');
  const codes = [...label.slice(0, Math.max(0, split))].map((character) => character.charCodeAt(0));
  let code = FIRST_CODE;
  let at = 0;
  let bias = FIRST_BIAS;
  let delta = 0;
  let weight = 1;
  let threshold = BASE;
  for (const character of label.slice(split + 1)) {
    const digit = digitOf(character);
    delta += digit * weight;
    const least = Math.min(TMAX, Math.max(TMIN, threshold - bias));
    if (digit >= least) {
      weight *= BASE - least;
      threshold += BASE;
      continue;
    }
    const length = codes.length + 1;
    const place = at + delta;
    bias = adaptBias(delta, length, at === 0);
    code += Math.floor(place / length);
    at = place % length;
    codes.splice(at, 0, code);
    at += 1;
    delta = 0;
    weight = 1;
    threshold = BASE;
  }
  return String.fromCodePoint(...codes);
}

function readableLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    const readable = decodeLabel(label.slice('xn--'.length));
    // The readable form is used only if the browser reads it as the same name.
    return URL.parse(`https://${readable}/`)?.hostname === label ? readable : label;
  } catch {
    return label;
  }
}

/** A host as people write it: `münchen.example` for `xn--mnchen-3ya.example`. */
export const readableHost = (host: string): string => host.split('.').map(readableLabel).join('.');
