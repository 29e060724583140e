import { describe, expect, it } from 'vitest';
import { type Erased, erasureSignal } from '../../../lib/platform/erasure-signal';

describe('the signal of an erasure', () => {
  it('reaches every other page, and not the one that gives it', async () => {
    const [page, first, second] = [erasureSignal(), erasureSignal(), erasureSignal()];
    const here: Erased[] = [];
    page.onErasedElsewhere((erased) => here.push(erased));
    const heard = [first, second].map(
      (other) => new Promise<Erased>((resolve) => other.onErasedElsewhere(resolve)),
    );
    page.announce('day');
    expect(await Promise.all(heard)).toEqual(['day', 'day']);
    expect(here).toEqual([]);
  });
});
