import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  askToNotify,
  dropNotifying,
  mayNotify,
  notify,
  onNotificationClicked,
} from '../../../lib/platform/notifications';
import { fakeEvent } from '../../builders/fake-event';

const PERMISSION = { permissions: ['notifications'] };
const TEXT = { title: 'Your week', message: 'It is there.' };

let isAllowed: boolean;
let allow: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  isAllowed = false;
  allow = fakeEvent(fakeBrowser.permissions.onAdded);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => isAllowed) as never);
});

describe('the permission to notify', () => {
  it('is asked about, requested and given back, and no other permission with it', async () => {
    const { contains } = fakeBrowser.permissions;
    const request = vi
      .spyOn(fakeBrowser.permissions, 'request')
      .mockImplementation((async () => true) as never);
    const remove = vi
      .spyOn(fakeBrowser.permissions, 'remove')
      .mockImplementation((async () => true) as never);
    expect(await mayNotify()).toBe(false);
    expect(await askToNotify()).toBe(true);
    await dropNotifying();
    expect(contains).toHaveBeenCalledWith(PERMISSION);
    expect(request).toHaveBeenCalledWith(PERMISSION);
    expect(remove).toHaveBeenCalledWith(PERMISSION);
  });
});

describe('a notification', () => {
  it('is shown with its text where notifications are allowed', async () => {
    isAllowed = true;
    await notify('weekly', TEXT);
    const iconUrl = fakeBrowser.runtime.getURL('/icon/128.png');
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({
      weekly: { type: 'basic', iconUrl, ...TEXT },
    });
  });

  it('is not shown where notifications are not allowed', async () => {
    await notify('weekly', TEXT);
    expect(fakeBrowser.notifications.getAllCreateOptions()).toEqual({});
  });

  it('calls back when it is clicked, and goes away', async () => {
    isAllowed = true;
    let clicks = 0;
    onNotificationClicked('weekly', () => {
      clicks += 1;
    });
    await notify('weekly', TEXT);
    await notify('other', TEXT);
    await fakeBrowser.notifications.onClicked.trigger('other');
    expect(clicks).toBe(0);
    await fakeBrowser.notifications.onClicked.trigger('weekly');
    expect(clicks).toBe(1);
    expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toEqual(['other']);
  });

  it('calls back once when notifications are allowed only later', async () => {
    const { notifications } = fakeBrowser;
    let clicks = 0;
    try {
      // Without the permission, the browser offers no such API.
      Reflect.deleteProperty(fakeBrowser, 'notifications');
      onNotificationClicked('weekly', () => {
        clicks += 1;
      });
    } finally {
      Object.assign(fakeBrowser, { notifications });
    }
    allow();
    allow();
    await notifications.onClicked.trigger('weekly');
    expect(clicks).toBe(1);
  });
});
