/**
 * Asks the browser not to evict what is stored when the disk fills up. Nobody is asked anything: the manifest's
 * permission `unlimitedStorage` has granted it. A worker can't ask; in Chromium, which runs one, the permission is enough.
 */
export async function keepStorage(): Promise<void> {
  const storage: Partial<StorageManager> | undefined = globalThis.navigator.storage;
  if (!storage?.persist || (await storage.persisted?.())) return;
  if (!(await storage.persist())) throw new Error('The browser does not promise to keep what is stored.');
}
