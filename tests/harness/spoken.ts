import type { Page } from '@playwright/test';

interface SpokenNode {
  childIds: string[];
  ignored: boolean;
  role: string;
  name: string;
  value: string;
  properties: Readonly<Record<string, unknown>>;
}

/** Parts that a screen reader names as a whole, so that nothing within them is said. */
const WHOLE = [
  ...['button', 'textbox', 'slider', 'radio', 'checkbox', 'switch', 'link', 'combobox', 'image', 'heading'],
  'DisclosureTriangle',
];
/** Parts that a screen reader names, and then what is within them. */
const AROUND = [
  'region',
  'status',
  'alert',
  'group',
  'radiogroup',
  'form',
  'main',
  'navigation',
  'dialog',
  'table',
];
/** What a screen reader adds about a part, where it is so. */
const STATES = ['expanded', 'pressed', 'checked', 'live', 'level', 'focused'];
/** Parts that are only named when they have a name of their own. */
const SILENT_WITHOUT_NAME = ['group', 'form', 'region'];

const isSaid = (value: unknown): boolean => value !== undefined && value !== '' && value !== 'off';

/**
 * What a screen reader says of a page's document, or of the document in its first frame, part by part in order: the
 * role of each, its name, its value and its state, as the browser's accessibility tree holds them.
 */
export async function spoken(page: Page, where: 'page' | 'first frame' = 'page'): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const frame = where === 'page' ? frameTree.frame : frameTree.childFrames?.[0]?.frame;
    if (!frame) throw new Error('The page has no frame.');
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: frame.id });
    const byId = new Map(
      nodes.map(
        ({ nodeId, childIds = [], ignored, role, name, value, properties = [] }): [string, SpokenNode] => [
          nodeId,
          {
            ...{ childIds, ignored, role: String(role?.value ?? '') },
            ...{ name: String(name?.value ?? ''), value: String(value?.value ?? '') },
            properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
          },
        ],
      ),
    );
    return withoutLabelsTwice(say(nodes[0]?.nodeId ?? '', byId));
  } finally {
    await session.detach();
  }
}

function say(id: string, byId: ReadonlyMap<string, SpokenNode>): string[] {
  const node = byId.get(id);
  if (!node) return [];
  const { ignored, role, name, value, properties, childIds } = node;
  const isWhole = WHOLE.includes(role);
  const within = isWhole ? [] : childIds.flatMap((child) => say(child, byId));
  if (ignored) return within;
  if (role === 'StaticText') return [`text, ${name}`, ...within];
  if (!isWhole && !AROUND.includes(role)) return within;
  if (SILENT_WITHOUT_NAME.includes(role) && name === '') return within;
  const states = STATES.flatMap((state) =>
    isSaid(properties[state]) ? [`${state} ${properties[state]}`] : [],
  );
  return [[role, name, value, ...states].filter(Boolean).join(', '), ...within];
}

/** Leaves out the text of a label beside the control that it names: screen readers say it with the control only. */
const withoutLabelsTwice = (said: readonly string[]): string[] =>
  said.filter((part, at) => {
    const text = /^text, (.+)$/.exec(part)?.[1];
    const names = (beside = '') =>
      !beside.startsWith('text') &&
      beside
        .split(', ')
        .slice(1)
        .join(', ')
        .startsWith(text ?? '');
    return text === undefined || !(names(said[at - 1]) || names(said[at + 1]));
  });
