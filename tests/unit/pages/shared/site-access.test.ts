import { expect, it, vi } from 'vitest';
import { findSitesWithoutAccess } from '../../../../lib/pages/shared/site-access';
import { hasAccess } from '../../../../lib/platform/access';
import { settings } from '../../../builders/domain-rows';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: vi.fn() }));

it('finds no site without access in one question when the browser grants all', async () => {
  vi.mocked(hasAccess).mockReset().mockResolvedValue(true);
  expect(await findSitesWithoutAccess(settings())).toEqual([]);
  expect(hasAccess).toHaveBeenCalledOnce();
});

it('finds exactly the sites to which the browser withdrew access', async () => {
  vi.mocked(hasAccess)
    .mockReset()
    .mockImplementation(async (patterns) => !patterns.some((pattern) => pattern.includes('instagram')));
  expect(await findSitesWithoutAccess(settings())).toEqual(['instagram']);
});

it('leaves out a site that Enough no longer knows', async () => {
  vi.mocked(hasAccess).mockReset().mockResolvedValue(false);
  const sites = [{ site: 'goneAndUnknown', since: 0 }];
  expect(await findSitesWithoutAccess(settings({ sites }))).toEqual([]);
});

it('asks of a site that was added by its address for this address alone', async () => {
  vi.mocked(hasAccess)
    .mockReset()
    .mockImplementation(async (patterns) => !patterns.some((pattern) => pattern.includes('www.nearby')));
  const sites = ['nearby.example', 'www.nearby.test'].map((site) => ({ site, since: 0 }));
  expect(await findSitesWithoutAccess(settings({ sites }))).toEqual(['www.nearby.test']);
});
