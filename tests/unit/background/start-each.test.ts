import { expect, it } from 'vitest';
import { startEach } from '../../../lib/background/start-each';

it('starts everything at once, although something throws, and later only what threw', async () => {
  const started: string[] = [];
  const lines: string[] = [];
  let works = false;
  const start = startEach(
    {
      first: () => void started.push('first'),
      broken: () => {
        if (!works) throw new Error('not a function');
        started.push('broken');
      },
      last: () => void started.push('last'),
    },
    (line) => lines.push(line),
  );
  const first = start();
  expect(started).toEqual(['first', 'last']);
  await expect(first).rejects.toThrow('not started: broken');
  expect(lines).toEqual(['broken could not be started: Error: not a function']);
  works = true;
  await start();
  expect(started).toEqual(['first', 'last', 'broken']);
});
