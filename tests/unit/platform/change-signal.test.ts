import { describe, expect, it } from 'vitest';
import { changeSignal } from '../../../lib/platform/change-signal';

describe('the signal of a change', () => {
  it('reaches the page that gives it at once, until the listener stops', () => {
    const signal = changeSignal();
    let heard = 0;
    const stop = signal.subscribe(() => {
      heard += 1;
    });
    signal.announce();
    expect(heard).toBe(1);
    stop();
    signal.announce();
    expect(heard).toBe(1);
  });

  it('reaches every other page', async () => {
    const [page, other] = [changeSignal(), changeSignal()];
    const heard = new Promise<string>((resolve) => other.subscribe(() => resolve('heard')));
    page.announce();
    expect(await heard).toBe('heard');
  });
});
