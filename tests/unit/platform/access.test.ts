import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropAccess, hasAccess, onAccessChanged, requestAccess } from '../../../lib/platform/access';
import { fakeEvent } from '../../builders/fake-event';

const INSTAGRAM = 'https://www.instagram.com/*';
const X = 'https://x.com/*';

describe('access to sites', () => {
  it('is what the browser grants', async () => {
    const granted = new Set([X]);
    const contains = async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one));
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(contains as never);
    expect(await hasAccess([X])).toBe(true);
    expect(await hasAccess([X, INSTAGRAM])).toBe(false);
  });

  it('is requested for exactly the patterns given, with the answer of the person', async () => {
    const request = vi
      .spyOn(fakeBrowser.permissions, 'request')
      .mockImplementation((async () => false) as never);
    expect(await requestAccess([X, INSTAGRAM])).toBe(false);
    expect(request).toHaveBeenCalledWith({ origins: [X, INSTAGRAM] });
  });

  it('is given back, except for what was granted at install', async () => {
    const remove = vi
      .spyOn(fakeBrowser.permissions, 'remove')
      .mockImplementation((async () => true) as never);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: [X] } as never);
    await dropAccess([X]);
    expect(remove).not.toHaveBeenCalled();
    await dropAccess([X, INSTAGRAM]);
    expect(remove.mock.calls).toEqual([[{ origins: [INSTAGRAM] }]]);
  });

  it('is reported whenever it is granted or withdrawn, until the listener stops', () => {
    const grant = fakeEvent(fakeBrowser.permissions.onAdded);
    const withdraw = fakeEvent(fakeBrowser.permissions.onRemoved);
    let changes = 0;
    const stop = onAccessChanged(() => {
      changes += 1;
    });
    grant();
    withdraw();
    expect(changes).toBe(2);
    stop();
    grant();
    withdraw();
    expect(changes).toBe(2);
  });
});
