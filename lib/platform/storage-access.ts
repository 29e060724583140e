import { lackingBrowser } from './browser';

/** As much of a storage area as decides who may read it. Firefox has areas without this method. */
interface GuardedArea {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Has the browser refuse the extension's key-value storage to scripts on pages, where it can. Without that, a page that
 * has taken over its process could read drafts and sentences through our scripts there.
 */
export async function refuseStorageToPages(): Promise<void> {
  const areas: readonly (GuardedArea | undefined)[] = [
    lackingBrowser.storage?.local,
    lackingBrowser.storage?.session,
  ];
  await Promise.all(areas.map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
