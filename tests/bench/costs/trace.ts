import type { Browser } from '@playwright/test';

/** An event of the browser's trace. */
export interface TraceEvent {
  readonly name: string;
  /** The kind of event: "b" and "X" are beginnings. */
  readonly ph: string;
  /** Microseconds on the trace's own clock. */
  readonly ts: number;
  readonly args: object;
}

/** A running trace of the whole browser. */
export interface Trace {
  /** Adds a named mark to the trace. */
  mark(name: string): Promise<void>;
  /** @returns all events in order, and a function for the time of a mark; it throws for an unknown mark */
  end(): Promise<{ events: TraceEvent[]; markedAt: (name: string) => number }>;
}

/** Starts a trace of some categories. A browser runs one trace at a time. */
export async function startTrace(browser: Browser, categories: readonly string[]): Promise<Trace> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: [...categories] } });
  return {
    mark: async (name) => {
      await session.send('Tracing.recordClockSyncMarker', { syncId: name });
    },
    async end() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      const markedAt = (mark: string) => {
        const found = events.find(
          ({ name, args }) => name === 'clock_sync' && (args as { sync_id?: string }).sync_id === mark,
        );
        if (!found) throw new Error(`The trace has no mark ${mark}.`);
        return found.ts;
      };
      return { events: events.sort((a, b) => a.ts - b.ts), markedAt };
    },
  };
}
