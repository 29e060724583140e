import { parseSync, Visitor } from 'vite';

/** Attributes and properties of views that a person reads or hears. */
const READ = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
  ...['ask', 'body', 'hint', 'label', 'lede', 'message', 'placeholder', 'question', 'summary', 'title'],
]);

const WORD = /\p{L}{2}/u;
/** Words with blanks between them that begin like a sentence, wherever they stand. */
const SENTENCE = /^\p{Lu}[\p{L}’']*(?:,? [\p{L}’'“”]+)+[.?!:…]?/u;

/** A part of a syntax tree, as far as this looks at it. */
interface Tree {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The words that an expression is or may be, when it is rendered. */
function wordsIn(tree: Tree | null | undefined): string[] {
  if (!tree) return [];
  const of = (field: string) => wordsIn(tree[field] as Tree);
  switch (tree.type) {
    case 'Literal':
      return typeof tree.value === 'string' && WORD.test(tree.value) ? [tree.value] : [];
    case 'TemplateLiteral':
      return (tree.quasis as { value: { raw: string } }[]).flatMap(({ value: { raw } }) =>
        WORD.test(raw) ? [raw.trim()] : [],
      );
    case 'ConditionalExpression':
      return [...of('consequent'), ...of('alternate')];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return tree.operator === '+' || tree.type === 'LogicalExpression'
        ? [...of('left'), ...of('right')]
        : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return of('expression');
    default:
      return [];
  }
}

const isErrorOf = (callee: Tree): boolean =>
  callee.type === 'Identifier' && /Error$/.test(String(callee.name));

/** The words in a view that come from no catalogue: between its tags, in what is read aloud, and whole sentences. */
export function literalTexts(file: string, text: string): string[] {
  const found = new Set<string>();
  const add = (words: readonly string[]) => {
    for (const word of words) found.add(word);
  };
  const errors: [number, number][] = [];
  const sentences: { words: string; start: number }[] = [];
  new Visitor({
    JSXText: ({ value }) => add(WORD.test(value) ? [value.trim()] : []),
    JSXElement({ children }) {
      for (const child of children) add(wordsIn(child as unknown as Tree));
    },
    JSXFragment({ children }) {
      for (const child of children) add(wordsIn(child as unknown as Tree));
    },
    JSXAttribute({ name, value }) {
      if (READ.has(String(name.name))) add(wordsIn(value as unknown as Tree));
    },
    NewExpression({ callee, start, end }) {
      if (isErrorOf(callee as unknown as Tree)) errors.push([start, end]);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && SENTENCE.test(value)) sentences.push({ words: value, start });
    },
    TemplateLiteral({ quasis, start }) {
      const words = quasis.map(({ value }) => value.raw).join('…');
      if (SENTENCE.test(words)) sentences.push({ words, start });
    },
  }).visit(parseSync(file, text).program);
  // What an error says is for whoever reads the browser's log.
  add(
    sentences
      .filter(({ start }) => !errors.some(([from, to]) => start > from && start < to))
      .map(({ words }) => words),
  );
  return [...found];
}
