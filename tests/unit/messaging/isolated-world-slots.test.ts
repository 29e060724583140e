import vm from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { slot, slotScript } from '../../../lib/messaging/isolated-world-slots';

describe('a slot', () => {
  afterEach(() => {
    for (const name of ['enough.end-sensor', 'enough.second-screen']) {
      Reflect.deleteProperty(globalThis, Symbol.for(name));
    }
  });

  it('is empty until a script fills it', () => {
    expect(slot('enough.end-sensor').get()).toBeUndefined();
  });

  it('gives every script what another script left under the same name', () => {
    const end = vi.fn();
    slot('enough.end-sensor').set(end);
    expect(slot('enough.end-sensor').get()).toBe(end);
    expect(slot('enough.take-card-away').get()).toBeUndefined();
  });

  it('can be emptied', () => {
    slot('enough.end-sensor').set(vi.fn());
    slot('enough.end-sensor').set(undefined);
    expect(slot('enough.end-sensor').get()).toBeUndefined();
  });

  it('is filled by the text of a script', () => {
    vm.runInThisContext(slotScript('enough.second-screen', 'true'));
    expect(slot('enough.second-screen').get()).toBe(true);
  });
});
