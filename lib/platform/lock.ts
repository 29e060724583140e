/** Runs work of one name one after the other, across the background and all pages of the extension. */
export const exclusively = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`enough.${name}`, work) as Promise<T>;
