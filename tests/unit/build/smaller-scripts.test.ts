import vm from 'node:vm';
import type { Rollup } from 'vite';
import { expect, it } from 'vitest';
import { smallerScripts } from '../../../build/smaller-scripts';

it('a script is smaller afterwards, and still ends with its answer', async () => {
  const chunk = {
    type: 'chunk',
    code: '(function () { const longName = () => "out" + "OfReach"; return longName(); })();',
  } as Rollup.OutputChunk;
  const before = chunk.code.length;
  const other = { type: 'chunk', code: 'const untouched = 1;' } as Rollup.OutputChunk;
  const { generateBundle } = smallerScripts(['card.js']);
  await (generateBundle as (options: unknown, bundle: object) => Promise<void>)(undefined, {
    'card.js': chunk,
    'page.js': other,
  });
  expect(chunk.code.length).toBeLessThan(before);
  expect(vm.runInNewContext(chunk.code)).toBe('outOfReach');
  expect(other.code).toBe('const untouched = 1;');
});
