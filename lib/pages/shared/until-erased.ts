import type { PageContext } from '../context';

/**
 * For undoing what is done from now on: such an undo ends when everything is erased, in whichever page. Then it does
 * nothing, so that no page brings back what the person erased for good.
 */
export async function untilErased({
  settings,
  exclusively,
}: Pick<PageContext, 'settings' | 'exclusively'>): Promise<
  (undo: () => Promise<void>) => () => Promise<void>
> {
  const { erasedAt } = await settings.read();
  return (undo) => () =>
    // Everything is erased under this lock too: neither happens in the middle of the other.
    exclusively('erasure', async () => {
      const now = await settings.read();
      if (now.erasedAt === erasedAt) await undo();
    });
}
