import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/domain/folder/change';
import { mergeChanges } from '../../../../lib/domain/folder/merge';
import { stampAt } from '../../../../lib/domain/folder/stamp';
import { Replica, type SharedFolder } from '../../../builders/folder-replicas';

const DAY = 24 * 60 * 60 * 1_000;
const DEVICES = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
] as const;
const DAYS = ['2026-11-20', '2026-11-21'];

const device = fc.nat({ max: 2 });
const row = fc.nat({ max: 4 });

/** What happens to three devices and the folder between them. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), device, row, day: fc.nat({ max: 1 }) }),
  fc.record({ kind: fc.constant('erase' as const), device, row }),
  fc.record({ kind: fc.constant('eraseDay' as const), device, day: fc.nat({ max: 1 }) }),
  fc.record({ kind: fc.constant('eraseAll' as const), device }),
  fc.record({ kind: fc.constant('setting' as const), device, row }),
  fc.record({
    kind: fc.constant('save' as const),
    device,
    killedAfter: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('load' as const), device }),
  fc.record({ kind: fc.constant('lose' as const), device, file: fc.nat() }),
  fc.record({ kind: fc.constant('tear' as const), device, file: fc.nat() }),
  fc.record({ kind: fc.constant('delay' as const), device, file: fc.nat() }),
  fc.record({ kind: fc.constant('rename' as const), device, file: fc.nat() }),
);

type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

/** Plays events; returns the devices, the folder, and every change that anyone ever made. */
function play(events: readonly Event[], skews: readonly number[]) {
  const everything: Change[] = [];
  const folder: SharedFolder = new Map();
  const replicas = DEVICES.map((id, index) => new Replica(id, skews[index] ?? 0, everything));
  const at = (index: number) => replicas[index] as Replica;
  events.forEach((one, step) => {
    const now = 1_790_000_000_000 + step * 60_000;
    const replica = at(one.device);
    const files = folder.get(replica.device) ?? [];
    const file = 'file' in one ? files[one.file % Math.max(1, files.length)] : undefined;
    if (one.kind === 'write') {
      const value = { day: DAYS[one.day], text: `words ${step}` };
      replica.change('gratitude', `row${one.row}`, value, now);
    } else if (one.kind === 'erase') replica.change('gratitude', `row${one.row}`, undefined, now);
    else if (one.kind === 'eraseDay') replica.change('erasures', `day/${DAYS[one.day]}`, undefined, now);
    else if (one.kind === 'eraseAll') replica.change('erasures', 'all', undefined, now);
    else if (one.kind === 'setting') replica.change('settings', `field${one.row}`, step, now);
    else if (one.kind === 'save') replica.write(folder, one.killedAfter);
    else if (one.kind === 'load') replica.read(folder);
    else if (one.kind === 'lose' && file) files.splice(files.indexOf(file), 1);
    else if (one.kind === 'tear' && file) file.isTorn = true;
    else if (one.kind === 'delay' && file) file.isThere = false;
    else if (one.kind === 'rename' && file) {
      files.push({ ...file, name: `${file.name}.sync-conflict` });
    }
  });
  return { everything, folder, replicas };
}

/** The carrier brings everything, and each device writes and reads until nothing is left to do. */
function settle(folder: SharedFolder, replicas: readonly Replica[]): void {
  for (const files of folder.values()) {
    for (const file of files) file.isThere = true;
  }
  for (let round = 0; round < 3; round += 1) {
    for (const replica of replicas) replica.write(folder);
    for (const replica of replicas) replica.read(folder);
  }
}

const skews = fc.tuple(...DEVICES.map(() => fc.integer({ min: -5 * DAY, max: 5 * DAY })));

describe('merging changes', () => {
  it('brings three devices to the same, whatever is lost, late, torn, doubled or killed on the way', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), skews, (events, wrong) => {
        const { everything, folder, replicas } = play(events, wrong);
        settle(folder, replicas);
        const [first, ...others] = replicas.map((replica) => replica.seen());
        for (const other of others) expect(other).toEqual(first);
        // What is seen is the latest version of each thing that anyone made, and nothing that is erased.
        const truth = new Replica('44444444-4444-4444-8444-444444444444', 0, []);
        truth.read(new Map([['all', [{ name: '1', changes: everything, isTorn: false, isThere: true }]]]));
        expect(first).toEqual(truth.seen());
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves no erased words in the folder once every device has written', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), skews, (events, wrong) => {
        const { folder, replicas } = play(events, wrong);
        settle(folder, replicas);
        const seen = new Set([...(replicas[0]?.seen().values() ?? [])].map((value) => JSON.stringify(value)));
        const kept = [...folder.values()].flatMap((files) => files.flatMap(({ changes }) => changes));
        const words = kept.filter(({ value }) => value !== undefined);
        expect(words.filter(({ value }) => !seen.has(JSON.stringify(value)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('lets no device change what another one measured', () => {
    const mine = {
      kind: 'days',
      id: `${DEVICES[0]}/2026-11-20`,
      stamp: stampAt(5, DEVICES[0]),
      value: {},
    } as const;
    const forged = { ...mine, stamp: stampAt(9, DEVICES[1]) };
    const known = { stampOf: () => undefined, erasures: new Map() };
    expect(mergeChanges(known, [mine, forged]).changes).toEqual([mine]);
  });

  it('takes an edit by a device that has seen the row for later, though its clock is days behind', () => {
    const folder: SharedFolder = new Map();
    const ahead = new Replica(DEVICES[0], 3 * DAY, []);
    const behind = new Replica(DEVICES[1], -3 * DAY, []);
    ahead.change('gratitude', 'row', { text: 'first' }, 1_790_000_000_000);
    ahead.write(folder);
    behind.read(folder);
    behind.change('gratitude', 'row', { text: 'second' }, 1_790_000_060_000);
    behind.write(folder);
    ahead.read(folder);
    expect(ahead.seen().get('gratitude/row')).toEqual({ text: 'second' });
  });

  it('leaves no content in a change that comes after its erasure', () => {
    const entry = {
      kind: 'gratitude',
      id: 'row',
      stamp: stampAt(5, DEVICES[0]),
      value: { text: 'rain' },
    } as const;
    const known = { stampOf: () => undefined, erasures: new Map([['all', stampAt(6, DEVICES[1])]]) };
    expect(mergeChanges(known, [entry]).changes).toEqual([
      { kind: 'gratitude', id: 'row', stamp: entry.stamp },
    ]);
  });
});
