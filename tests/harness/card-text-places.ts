import type { Page } from '@playwright/test';

/** The left and right end of a text on a card, in CSS pixels of the window. */
export interface TextPlace {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Where the texts on the card of a page are, in Chromium. Its root is closed, so no selector reaches them. */
export async function cardTextPlaces(page: Page): Promise<TextPlace[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const places: TextPlace[] = [];
  for (const { frame } of frameTree.childFrames ?? []) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    for (const { role, name, backendDOMNodeId: backendNodeId } of nodes) {
      if (role?.value !== 'StaticText' || backendNodeId === undefined) continue;
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
      const across = quads.flatMap((quad) => quad.filter((_, index) => index % 2 === 0));
      if (across.length === 0) continue;
      places.push({
        text: String(name?.value),
        left: Math.min(...across),
        right: Math.max(...across),
      });
    }
  }
  await session.detach();
  return places;
}
