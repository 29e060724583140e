import type { CDPSession, Page } from '@playwright/test';
import { waitFor } from './wait';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A nudge card as a person, or a screen reader, meets it. Its shadow root is closed, so no selector reaches it. */
export interface SeenCard {
  /** Everything it says. */
  text: string;
  /** Where it lies in the window, in CSS pixels. */
  box: Box;
  /** Presses one of its buttons with the mouse. */
  press(name: 'Helpful' | 'Not now' | 'Close this tab'): Promise<void>;
  /** Moves the pointer over its sentence. */
  pointAt(): Promise<void>;
}

interface AccessibleNode {
  nodeId: string;
  parentId?: string;
  role: string;
  name: string;
  backendDOMNodeId?: number;
}

const LABEL = 'A note from Enough';
const EXITS = 3;

async function accessibleNodes(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ nodeId, parentId, role, name, backendDOMNodeId }) => ({
    nodeId,
    ...(parentId === undefined ? {} : { parentId }),
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    ...(backendDOMNodeId === undefined ? {} : { backendDOMNodeId }),
  }));
}

/** Where a part lies; `undefined` when it went while we looked. */
async function boxOf(session: CDPSession, { backendDOMNodeId }: AccessibleNode): Promise<Box | undefined> {
  if (backendDOMNodeId === undefined) return undefined;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch (error) {
    if (error instanceof Error && error.message.includes('Could not compute box model')) return undefined;
    throw error;
  }
}

/** The card on a page, as assistive technology sees it; `undefined` when there is none, or not yet all of it. */
export async function seeCard(page: Page): Promise<SeenCard | undefined> {
  const session = await page.context().newCDPSession(page);
  const nodes = await accessibleNodes(session);
  const card = nodes.find(({ role, name }) => role === 'region' && name === LABEL);
  const within = (node: AccessibleNode): boolean => {
    const parent = nodes.find(({ nodeId }) => nodeId === node.parentId);
    return parent !== undefined && (parent === card || within(parent));
  };
  const parts = nodes.filter(within);
  const buttons = new Map(parts.filter(({ role }) => role === 'button').map((part) => [part.name, part]));
  const texts = parts.filter(({ role, name }) => role === 'StaticText' && !buttons.has(name));
  const [sentence] = texts;
  const box = card && (await boxOf(session, card));
  if (!box || !sentence || buttons.size < EXITS) {
    await session.detach();
    return undefined;
  }
  const middleOf = async (part: AccessibleNode) => {
    const place = await boxOf(session, part);
    if (!place) throw new Error('The card has gone.');
    const { x, y, width, height } = place;
    return [x + width / 2, y + height / 2] as const;
  };
  return {
    text: texts.map(({ name }) => name).join('\n'),
    box,
    async press(name) {
      const button = buttons.get(name);
      if (!button) throw new Error(`The card has no button "${name}".`);
      await page.mouse.click(...(await middleOf(button)));
    },
    async pointAt() {
      await page.mouse.move(...(await middleOf(sentence)));
    },
  };
}

/** Waits for a card to appear. */
export const waitForCard = (page: Page, timeoutMs = 10_000): Promise<SeenCard> =>
  waitFor('a card', () => seeCard(page), timeoutMs);

/** Waits until no card is there any more. */
export const waitForNoCard = (page: Page): Promise<true> =>
  waitFor('the card to go', async () => ((await seeCard(page)) ? undefined : true));
