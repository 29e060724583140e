import type { BidiSession } from './bidi-session';

interface Contexts {
  contexts: { context: string; url: string }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * Runs an async function inside Firefox's own window, where its code has every right of the browser: for what a person
 * does there, and for what no page may know.
 * @param body the function's body, as text: TypeScript knows nothing of what it finds there. It may use `args`
 * @param args travel as JSON, and so does what it returns
 */
export async function inBrowserWindow<Result>(
  session: BidiSession,
  body: string,
  ...args: unknown[]
): Promise<Result> {
  const { contexts } = await session.send<Contexts>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  const answer = await session.send<Evaluated>('script.callFunction', {
    functionDeclaration: `async (json) => {
      const args = JSON.parse(json);
      const result = await (async () => { ${body} })();
      return JSON.stringify(result ?? null);
    }`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: window.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception')
    throw new Error(`In Firefox's own window: ${answer.exceptionDetails?.text}`);
  return JSON.parse(answer.result?.value ?? 'null') as Result;
}
