import type { Page } from '@playwright/test';

/** What moves in a box on the page, and in the frame within. */
const AT_REST = `function () {
  const moving = [...this.parentElement.getAnimations(), ...(this.contentDocument?.getAnimations() ?? [])];
  return Promise.allSettled(moving.map(({ finished }) => finished)).then(() => undefined);
}`;

/**
 * Waits until a card has arrived, for pictures: until then it lets the page through. Its shadow root is closed, so no
 * page's own list of animations holds it.
 */
export async function waitForCardAtRest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const { frame } of frameTree.childFrames ?? []) {
    const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId: frame.id });
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) throw new Error('The card went before its picture was taken.');
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: AT_REST,
      awaitPromise: true,
    });
  }
  await session.detach();
}
