import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteActions } from '../../../../lib/pages/shared/site-actions';
import { dropAccess, requestAccess } from '../../../../lib/platform/access';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({
  requestAccess: vi.fn(),
  dropAccess: vi.fn(),
  onAccessChanged: vi.fn(),
}));
vi.mock('../../../../lib/platform/lock', () => ({
  exclusively: (_name: string, work: () => Promise<unknown>) => work(),
}));

const NOW = middleOf('2026-11-22');

beforeEach(() => {
  vi.mocked(requestAccess).mockReset().mockResolvedValue(true);
  vi.mocked(dropAccess).mockReset().mockResolvedValue(undefined);
});

const pageWith = async (...sites: string[]) => {
  const context = pageInMemory(() => NOW);
  await context.settings.change(() => ({ sites: sites.map((site) => ({ site, since: 0 })) }));
  return context;
};

describe('turning sites on', () => {
  it('asks for exactly their hosts, and counts from then on', async () => {
    const context = await pageWith('x');
    expect(await siteActions(context).turnOn([{ site: 'threads' }, { site: 'example.org' }])).toBe('on');
    expect(vi.mocked(requestAccess).mock.calls).toEqual([
      [
        expect.arrayContaining([
          'https://www.threads.com/*',
          'https://example.org/*',
          'https://www.example.org/*',
        ]),
      ],
    ]);
    expect((await context.settings.read()).sites).toEqual([
      { site: 'x', since: 0 },
      { site: 'threads', since: NOW },
      { site: 'example.org', since: NOW },
    ]);
  });

  it('asks in the same turn, as browsers ask only within a click', async () => {
    const context = await pageWith();
    const turningOn = siteActions(context).turnOn([{ site: 'x' }]);
    expect(requestAccess).toHaveBeenCalledOnce();
    await turningOn;
  });

  it('changes nothing when access is declined', async () => {
    const context = await pageWith('x');
    vi.mocked(requestAccess).mockResolvedValue(false);
    expect(await siteActions(context).turnOn([{ site: 'threads' }])).toBe('declined');
    expect((await context.settings.read()).sites).toEqual([{ site: 'x', since: 0 }]);
  });

  it('rejects when the browser can’t ask or the setting can’t be stored', async () => {
    const context = await pageWith();
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(siteActions(context).turnOn([{ site: 'x' }])).rejects.toThrow('No storage.');
    vi.mocked(requestAccess).mockRejectedValue(new Error('No click.'));
    await expect(siteActions(context).turnOn([{ site: 'x' }])).rejects.toThrow('No click.');
  });
});

describe('turning a site off', () => {
  it('gives back access to its hosts', async () => {
    const context = await pageWith('x', 'example.org');
    await siteActions(context).turnOff('example.org');
    expect((await context.settings.read()).sites).toEqual([{ site: 'x', since: 0 }]);
    expect(dropAccess).toHaveBeenCalledExactlyOnceWith([
      'https://example.org/*',
      'https://www.example.org/*',
    ]);
  });

  it('keeps access to a host that another site needs', async () => {
    const context = await pageWith('x', 'x.com');
    await siteActions(context).turnOff('x.com');
    expect(dropAccess).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('rejects when it can’t be stored, and keeps the access', async () => {
    const context = await pageWith('x');
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(siteActions(context).turnOff('x')).rejects.toThrow('No storage.');
    expect(dropAccess).not.toHaveBeenCalled();
  });
});

it('changing the behaviour of a site leaves the others as they are', async () => {
  const context = await pageWith('instagram', 'x');
  const { changeBehaviour } = siteActions(context);
  await changeBehaviour('x', { quiet: true });
  await changeBehaviour('x', { corner: 'topStart' });
  expect((await context.settings.read()).sites).toEqual([
    { site: 'instagram', since: 0 },
    { site: 'x', since: 0, quiet: true, corner: 'topStart' },
  ]);
});
