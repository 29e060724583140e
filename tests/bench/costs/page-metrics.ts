import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a page's renderer has spent since the page began, CPU time of its main thread in ms. */
interface Spent {
  /** Running scripts, wherever they come from. Compiling is not in it. */
  readonly script: number;
  readonly compile: number;
}

/** Looks at what a page spends, without running anything in it. */
export interface PageMetrics {
  spent(): Promise<Spent>;
  /** Bytes of script heap in use, after the garbage is collected. */
  heap(): Promise<number>;
}

/**
 * Why these metrics: on a page without scripts of its own they read exactly 0 with no extension, so that nothing needs
 * to be taken off and 0.01 ms shows. A trace says the same, but pays for each event it writes; task time also holds
 * layout and paint, and varies a hundred times more than the sensor costs. The clock is the thread's CPU time: time
 * during which another process has the processor is no cost of a script.
 */
export async function watchMetrics(context: BrowserContext, page: Page): Promise<PageMetrics> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async spent() {
      return {
        script: await read(session, 'ScriptDuration', 1_000),
        compile: await read(session, 'V8CompileDuration', 1_000),
      };
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return read(session, 'JSHeapUsedSize', 1);
    },
  };
}

async function read(session: CDPSession, name: string, scale: number): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = metrics.find((one) => one.name === name);
  if (!metric) throw new Error(`The browser has no metric ${name}.`);
  return metric.value * scale;
}
