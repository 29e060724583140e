import { waitFor } from '../../dev/browser/wait';

/** How long to wait for the effect of one attempt, in ms: longer than any animation, also on a busy machine. */
const EFFECT_WITHIN_MS = 3_000;

/**
 * Repeats an act until it has its effect, as a person does when nothing happens. Use it for acts that a card ignores
 * until it has been visible for half a second.
 * @param what names the awaited effect in the error
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
