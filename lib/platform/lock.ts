/**
 * Runs work under a lock of that name. Work under the same lock never overlaps, in the background and in all pages of
 * the extension.
 */
export const exclusively = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`enough.${name}`, work) as Promise<T>;
