/** Wall-clock ms since the epoch. */
export const now = (): number => Date.now();

/** Monotonic ms since this page or worker started; never goes backwards. */
export const monotonicNow = (): number => performance.now();

/** Resolves after so many ms. */
export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the browser has done what waited meanwhile. Unlike a timer, it is not slowed down in a hidden page. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** The IANA name of the time zone that the person is in now. */
export const timeZone = (): string => Temporal.Now.timeZoneId();
