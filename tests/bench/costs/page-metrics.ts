import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** CPU time that the main thread of a page's renderer has used since the page began, in ms. */
interface Spent {
  /** Running scripts, wherever they come from, without compiling them. */
  readonly script: number;
  readonly compile: number;
}

/** Reads what a page costs, without running a script in it. */
export interface PageMetrics {
  spent(): Promise<Spent>;
  /** Bytes of script heap in use, after garbage collection. */
  heap(): Promise<number>;
}

/**
 * Why these metrics: on a page without scripts they are exactly 0 without an extension, so nothing must be subtracted
 * and 0.01 ms is visible. A trace shows the same, but each event that it writes costs time. Task time includes layout
 * and paint, and varies a hundred times more than the sensor costs. The clock is the thread's CPU time: time during
 * which another process uses the processor is not a cost of a script.
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
