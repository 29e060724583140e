import { waitFor } from '../../dev/browser/wait';

/** How long one act is given to show its effect, in ms: longer than any animation, also on a busy machine. */
const EFFECT_WITHIN_MS = 3_000;

/**
 * Does something again and again, as a person does when nothing comes of it, until it has had its effect. For acts that
 * a card does not take before it has been seen for half a second.
 * @param what is awaited, for the error
 */
export async function repeatUntil(
  what: string,
  act: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await waitFor(what, async () => {
    await act();
    const deadline = performance.now() + EFFECT_WITHIN_MS;
    return waitFor(what, async () => {
      if (await isDone()) return 'done';
      return performance.now() > deadline ? 'not yet' : undefined;
    }).then((found) => (found === 'done' ? true : undefined));
  });
}
