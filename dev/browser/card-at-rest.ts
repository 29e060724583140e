import type { Page } from '@playwright/test';
import { waitForRestInFirefox } from './firefox/card-frame';
import { isFirefox } from './page-browser';

/** The running animations of a box on the page and of the frame in it. */
const AT_REST = `function () {
  const moving = [...this.parentElement.getAnimations(), ...(this.contentDocument?.getAnimations() ?? [])];
  return Promise.allSettled(moving.map(({ finished }) => finished)).then(() => undefined);
}`;

/**
 * Waits until the card's entrance animation is over, before a picture is taken. Its shadow root is closed, so the
 * page's own list of animations does not contain it.
 */
export async function waitForCardAtRest(page: Page): Promise<void> {
  if (isFirefox(page)) return waitForRestInFirefox(page);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const { frame } of frameTree.childFrames ?? []) {
    const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId: frame.id });
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) throw new Error('The card was gone before its picture was taken.');
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: AT_REST,
      awaitPromise: true,
    });
  }
  await session.detach();
}
