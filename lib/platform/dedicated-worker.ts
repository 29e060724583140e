import { failureText } from './log';
import { withinTime } from './time-limit';

/** In ms. What is asked of a worker takes seconds; a worker that the browser ended for want of memory never answers. */
const LONGEST_WORK = 2 * 60_000;

/** What a worker answers: what the work came to, or why it failed. */
type Reply = { readonly answer: unknown } | { readonly failure: string };

/**
 * Has a script of the extension do work in a thread of its own, so that the page goes on answering. The thread ends with
 * the work, and with it all that it was given.
 * @param path of the script, from the root of the extension
 * @throws when the script does not start, the work fails, or it does not end within two minutes
 */
export async function askWorker(path: string, request: unknown): Promise<unknown> {
  const worker = new Worker(path);
  try {
    const reply = new Promise<Reply>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'it did not start')));
    });
    worker.postMessage(request);
    const ended = await withinTime(reply, LONGEST_WORK, 'the worker');
    if ('failure' in ended) throw new Error(ended.failure);
    return ended.answer;
  } finally {
    worker.terminate();
  }
}

/** Answers, in such a script, what it is asked. */
export function answerInWorker(answer: (request: unknown) => Promise<unknown>): void {
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const reply: Promise<Reply> = answer(data).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: failureText(error) }),
    );
    void reply.then((message) => globalThis.postMessage(message));
  });
}
