import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeFolder, writingToFolder } from '../../../../lib/pages/shared/exchange-folder';
import { sendToBackground } from '../../../../lib/platform/runtime';
import { countingSignal, valueInMemory } from '../../../builders/in-memory-database';

vi.mock('../../../../lib/platform/runtime', () => ({ sendToBackground: vi.fn() }));

const sent = vi.mocked(sendToBackground);

beforeEach(() => {
  sent.mockReset();
});

describe('asking the background for the folder', () => {
  it('is left out where there is no folder', async () => {
    await exchangeFolder(valueInMemory());
    expect(sent).not.toHaveBeenCalled();
  });

  it('follows each change that a page announces', async () => {
    const signal = countingSignal();
    writingToFolder(signal, valueInMemory('the key')).announce();
    expect(signal.announced()).toBe(1);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'folder', act: 'exchange' }));
  });

  it('fails without taking the page along', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    sent.mockRejectedValue(new Error('no background'));
    await exchangeFolder(valueInMemory('the key'));
    expect(warn.mock.calls.join()).toContain('no background');
    warn.mockRestore();
  });
});
