import type { CDPSession, Page } from '@playwright/test';
import { waitFor } from './wait';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A nudge card as a screen reader sees it. Its shadow root is closed, so no selector reaches it. */
export interface SeenCard {
  /** Its text, line by line, without the names of its buttons and fields. */
  text: string;
  /** The names of its buttons, in order. */
  buttons: readonly string[];
  /** Its fields: the label and the content of each. */
  fields: readonly { name: string; value: string }[];
  /** Its place in the window, in CSS pixels. */
  box: Box;
  /** Presses one of its buttons with the mouse. Presses again, as a person would, when the card did not take it yet. */
  press(name: string): Promise<void>;
  /** Presses a button or clicks into a field once, and does not check the result. */
  click(name: string): Promise<void>;
  /** The middle of a button or field, in CSS pixels. */
  middleOf(name: string): Promise<readonly [x: number, y: number]>;
  /** Moves the pointer over its sentence. */
  pointAt(): Promise<void>;
}

interface AccessibleNode {
  nodeId: string;
  parentId?: string;
  role: string;
  name: string;
  value: string;
  backendDOMNodeId?: number;
}

const LABEL = 'A note from Enough';
const EXITS = 3;

/** A card that is left alone is dismissed after twelve seconds; a busy machine takes longer. */
const FADES_WITHIN_MS = 60_000;

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
    if (all.some(({ role, name }) => role === 'region' && name === LABEL)) return all;
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
  const region = nodes.find(({ role, name }) => role === 'region' && name === LABEL);
  const box = region && (await boxOf(session, region));
  return box && texts.length > 1 && buttons.size >= EXITS ? { texts, buttons, fields, box } : undefined;
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

/** The card on a page, as assistive technology sees it; `undefined` when there is none or it is not complete yet. */
export async function seeCard(page: Page): Promise<SeenCard | undefined> {
  const found = await look(page, find);
  if (!found) return undefined;
  const middleOf = (name: string) =>
    look(page, async (session) => {
      const now = await find(session);
      const part = now?.buttons.get(name) ?? now?.fields.find((field) => field.name === name);
      const box = part && (await boxOf(session, part));
      if (!box) throw new Error(`The card has no button or field "${name}".`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
  const click = async (name: string) => page.mouse.click(...(await middleOf(name)));
  const shape = async () => JSON.stringify(await look(page, describe).catch(() => 'The page has gone.'));
  return {
    text: textOf(found),
    buttons: [...found.buttons.keys()],
    fields: found.fields.map(({ name, value }) => ({ name, value })),
    box: found.box,
    click,
    middleOf,
    async press(name) {
      const before = await shape();
      const [x, y] = await middleOf(name);
      await waitFor(`the card to answer to "${name}"`, async () => {
        if ((await shape()) !== before) return true;
        if (!page.isClosed()) await page.mouse.click(x, y).catch(() => undefined);
        return undefined;
      });
    },
    async pointAt() {
      const { x, y, width, height } = found.box;
      await page.mouse.move(x + width / 2, y + height / 3);
    },
  };
}

const textOf = ({ texts }: Found): string => texts.map(({ name }) => name).join('\n');

/** Everything about a card that a press can change. */
async function describe(session: CDPSession) {
  const found = await find(session);
  return found && [textOf(found), [...found.buttons.keys()], found.box.height];
}

/** Waits for a card to appear. */
export const waitForCard = (page: Page, timeoutMs = 30_000): Promise<SeenCard> =>
  waitFor('a card', () => seeCard(page), timeoutMs);

/** Waits until no card is there any more. */
export const waitForNoCard = (page: Page): Promise<true> =>
  waitFor('the card to go', async () => ((await seeCard(page)) ? undefined : true), FADES_WITHIN_MS);
