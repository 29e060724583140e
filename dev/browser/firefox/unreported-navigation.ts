import type { BidiMessage, BidiSession } from './bidi-session';

// What Playwright waits for and Firefox does not report.

/** Goes back or forward, and tells Playwright when a page from the back-forward cache has come, because Firefox doesn't. */
export async function traverseHistory(
  session: BidiSession,
  params: Record<string, unknown>,
  say: (event: BidiMessage) => void,
): Promise<unknown> {
  const { context } = params;
  let begun: Record<string, unknown> | undefined;
  const endListening = session.listen(({ method, params: told }) => {
    if (told?.context !== context) return;
    if (method === 'browsingContext.navigationStarted') begun = told;
    if (method === 'browsingContext.navigationCommitted') begun = undefined;
  });
  const answer = await session.send('browsingContext.traverseHistory', params);
  endListening();
  if (begun && (await isOlderThan(session, context, begun.timestamp))) {
    for (const event of ['navigationCommitted', 'domContentLoaded', 'load']) {
      say({ type: 'event', method: `browsingContext.${event}`, params: begun });
    }
  }
  return answer;
}

/** Whether the document of a tab began before an instant (wall-clock ms), with some time between them. */
async function isOlderThan(session: BidiSession, context: unknown, timestamp: unknown): Promise<boolean> {
  const { result } = await session.send<{ result?: { value?: unknown } }>('script.evaluate', {
    expression: `performance.timeOrigin < ${Number(timestamp)} - 50`,
    target: { context },
    awaitPromise: false,
  });
  return result?.value === true;
}

/** Pages whose loading Firefox reports no further once they have replaced a page of another process. */
const OWN_PAGES = /^(moz-extension|about):/;

const LOADED = `(wanted) => new Promise((resolve) => {
  const look = () => { if (['complete', wanted].includes(document.readyState)) resolve(); };
  document.addEventListener('readystatechange', look);
  look();
})`;

/** Tells Playwright when an extension's or the browser's own page has loaded, because Firefox doesn't. */
export async function followLoading(
  session: BidiSession,
  { params }: BidiMessage,
  say: (event: BidiMessage) => void,
): Promise<void> {
  const { context, url } = params as { context: string; url: string };
  if (!OWN_PAGES.test(url)) return;
  const steps = [
    ['interactive', 'browsingContext.domContentLoaded'],
    ['complete', 'browsingContext.load'],
  ] as const;
  for (const [state, method] of steps) {
    try {
      await session.send('script.callFunction', {
        functionDeclaration: LOADED,
        arguments: [{ type: 'string', value: state }],
        target: { context },
        awaitPromise: true,
      });
    } catch {
      // Another page has taken its place, and is followed itself.
      return;
    }
    say({ type: 'event', method, params: { ...params, timestamp: Date.now() } });
  }
}
