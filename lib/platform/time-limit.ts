/** Work did not end in time. */
export class TimeLimitError extends Error {}

/**
 * Waits for work, but not without an end: some calls of a browser never settle, such as a script that is run in a frozen
 * tab. The work itself goes on; what it comes to later is ignored.
 * @param limit in ms
 * @param what names the work in the error
 * @throws TimeLimitError when the work has not ended by then
 */
export function withinTime<Result>(work: Promise<Result>, limit: number, what: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new TimeLimitError(`${what} did not end within ${limit} ms`)),
      limit,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
