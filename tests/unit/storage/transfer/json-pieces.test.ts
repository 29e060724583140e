import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../../lib/storage/transfer/import-fault';
import { JsonPieces } from '../../../../lib/storage/transfer/json-pieces';

const NO_PAUSE = () => Promise.resolve();
const NOTHING_SEEN = () => undefined;

/** The document as the pieces give it; `undefined` when it is refused. */
async function assembled(text: string, cuts: readonly number[] = []): Promise<unknown> {
  const isList = text.trimStart().startsWith('[');
  const list: unknown[] = [];
  const members: [string, unknown][] = [];
  const pieces = new JsonPieces((key, piece, isElement) => {
    if (isList) return void list.push(piece);
    if (!isElement) return void members.push([key, piece]);
    const last = members.at(-1);
    if (last && last[0] === key) (last[1] as unknown[]).push(piece);
    else members.push([key, [piece]]);
  }, NO_PAUSE);
  try {
    let from = 0;
    for (const cut of [...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length]) {
      await pieces.write(text.slice(from, cut));
      from = cut;
    }
    pieces.end();
  } catch (error) {
    expect(error).toBeInstanceOf(ImportFault);
    return undefined;
  }
  return isList ? list : Object.fromEntries(members);
}

/** Empty lists have no pieces, and a key that comes twice is not what is tested. */
const withoutEmptyLists = (document: object): unknown =>
  Array.isArray(document)
    ? document
    : Object.fromEntries(
        Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0),
      );

const cuts = fc.array(fc.nat(), { maxLength: 6 });
const member = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.jsonValue({ maxDepth: 2 })));
const document = fc.oneof(fc.dictionary(fc.string(), member, { noNullPrototype: true }), fc.array(member));

describe('the pieces of a JSON document', () => {
  it('are what parsing it as a whole gives, wherever it is cut into parts and however it is indented', async () => {
    await fc.assert(
      fc.asyncProperty(document, cuts, fc.constantFrom(0, 2), async (value, at, indent) => {
        fc.pre(!('__proto__' in value && Object.hasOwn(value, '__proto__')));
        const text = JSON.stringify(value, null, indent);
        expect(await assembled(text, at)).toEqual(withoutEmptyLists(JSON.parse(text)));
      }),
    );
  });

  it('are refused exactly when parsing it as a whole is, whatever character is lost, doubled or put in', async () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '1', 'x'));
    await fc.assert(
      fc.asyncProperty(document, change, cuts, async (value, [place, put], at) => {
        const whole = JSON.stringify(value);
        const index = place % whole.length;
        const text = whole.slice(0, index) + put + whole.slice(index + 1);
        let isValid = true;
        try {
          isValid = typeof JSON.parse(text) === 'object' && JSON.parse(text) !== null;
        } catch {
          isValid = false;
        }
        expect((await assembled(text, at)) !== undefined).toBe(isValid);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['cut off', '{"a":[1,2'],
    ['nested deeply', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a number alone', '5'],
    ['empty', ''],
    ['two documents', '{}{}'],
    ['a list with something after it', '{"a":[1] 2}'],
    ['two lists in one member', '{"a":[1][2]}'],
    ['a member without a value', '{"a":}'],
  ])('are refused when it is %s', async (_what, text) => {
    expect(await assembled(text)).toBeUndefined();
  });

  const numbers = Array.from({ length: 10_000 }, (_, at) => at);

  it.each([
    ['has many pieces', { numbers }],
    ['is one long piece', { all: { numbers } }],
  ])('let a page answer while a part is read that %s', async (_what, value) => {
    let pauses = 0;
    const pieces = new JsonPieces(NOTHING_SEEN, async () => {
      pauses += 1;
    });
    await pieces.write(JSON.stringify(value));
    pieces.end();
    expect(pauses).toBeGreaterThanOrEqual(10);
  });
});
