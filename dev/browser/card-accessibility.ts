import type { CDPSession, Page } from '@playwright/test';
import { type Box, CARD_LABELS, type CardParts, LEAST_BUTTONS } from './card-parts';

interface AccessibleNode {
  nodeId: string;
  parentId?: string;
  role: string;
  name: string;
  value: string;
  backendDOMNodeId?: number;
}

/** The card's frame has no address. Frames of a page have one, and the sample feed has no frames. */
async function cardNodes(session: CDPSession): Promise<AccessibleNode[] | undefined> {
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const { frame } of frameTree.childFrames ?? []) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    const all = nodes.map(({ nodeId, parentId, role, name, value, backendDOMNodeId }) => ({
      nodeId,
      ...(parentId === undefined ? {} : { parentId }),
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      value: String(value?.value ?? ''),
      ...(backendDOMNodeId === undefined ? {} : { backendDOMNodeId }),
    }));
    if (all.some(({ role, name }) => role === 'region' && CARD_LABELS.includes(name))) return all;
  }
  return undefined;
}

/** The place of a part; `undefined` when it was removed meanwhile. */
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

/** A card that was found, with its parts by name. */
interface Found {
  texts: AccessibleNode[];
  buttons: Map<string, AccessibleNode>;
  fields: AccessibleNode[];
  box: Box;
}

async function find(session: CDPSession): Promise<Found | undefined> {
  let nodes: AccessibleNode[] | undefined;
  try {
    nodes = await cardNodes(session);
  } catch {
    // The frame was removed meanwhile.
    return undefined;
  }
  if (!nodes) return undefined;
  const named = new Map(nodes.map((node) => [node.nodeId, node]));
  const isWithin = (node: AccessibleNode, role: string): boolean => {
    const parent = node.parentId === undefined ? undefined : named.get(node.parentId);
    return parent !== undefined && (parent.role === role || isWithin(parent, role));
  };
  const fields = nodes.filter(({ role }) => role === 'textbox');
  const buttons = new Map(nodes.filter(({ role }) => role === 'button').map((part) => [part.name, part]));
  const texts = nodes.filter(
    (node) => node.role === 'StaticText' && !isWithin(node, 'button') && !isWithin(node, 'textbox'),
  );
  const region = nodes.find(({ role, name }) => role === 'region' && CARD_LABELS.includes(name));
  const box = region && (await boxOf(session, region));
  return box && texts.length > 1 && buttons.size >= LEAST_BUTTONS
    ? { texts, buttons, fields, box }
    : undefined;
}

/** Reads the card on a page once. */
async function look<Seen>(page: Page, see: (session: CDPSession) => Promise<Seen>): Promise<Seen> {
  const session = await page.context().newCDPSession(page);
  try {
    return await see(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** The card on a page of Chromium; `undefined` when there is none or it is not complete yet. */
export async function readInChromium(page: Page): Promise<CardParts | undefined> {
  const found = await look(page, find);
  return (
    found && {
      text: found.texts.map(({ name }) => name).join('\n'),
      buttons: [...found.buttons.keys()],
      fields: found.fields.map(({ name, value }) => ({ name, value })),
      box: found.box,
    }
  );
}

/** The place of a button or field, by its name; `undefined` when it isn't there. */
export const placeInChromium = (page: Page, name: string): Promise<Box | undefined> =>
  look(page, async (session) => {
    const found = await find(session);
    const part = found?.buttons.get(name) ?? found?.fields.find((field) => field.name === name);
    return part && boxOf(session, part);
  });
