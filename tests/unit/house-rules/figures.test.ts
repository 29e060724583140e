import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../scenarios/all';
import { testTitle } from '../../scenarios/scenario';
import { filesUnder, type HousePath, textOf, visit } from './sources';

// These documents name the test that checks each of their rows.
const DOCUMENTS = ['docs/figures.md', 'docs/edge-cases.md'] as const;

interface Call {
  readonly callee: unknown;
  readonly arguments: readonly unknown[];
}

const VERBS = ['describe', 'it', 'test'];

/** `it`, `it.only`, `it.each(…)`: the name at the root of what is called. */
function rootName(callee: unknown): string | undefined {
  const { name, object, callee: inner } = callee as { name?: string; object?: unknown; callee?: unknown };
  return name ?? (object || inner ? rootName(object ?? inner) : undefined);
}

interface Title {
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
}

/** A title; what a template fills in is `%s`, as in the titles of `it.each`. */
const titleOf = ({ callee, arguments: [first] }: Call): string | undefined => {
  if (!VERBS.includes(rootName(callee) ?? '')) return undefined;
  const { value, quasis } = (first ?? {}) as Title;
  if (typeof value === 'string') return value;
  return quasis?.map((text) => text.value.cooked).join('%s');
};

/** The full names of a file's tests, `describe` and all, as their runner prints them. */
function namesOf(file: HousePath): string[] {
  const within: string[] = [];
  const names: string[] = [];
  visit(file, {
    CallExpression(call) {
      const title = titleOf(call);
      if (title === undefined) return;
      within.push(title);
      if (rootName(call.callee) !== 'describe') names.push(within.join(' '));
    },
    'CallExpression:exit'(call) {
      if (titleOf(call) !== undefined) within.pop();
    },
  });
  return names;
}

/** The rows of the tables in a document: the rule, and its test's full name. */
const rulesIn = (document: HousePath) =>
  [...textOf(document).matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
    .map(([, rule = '', test = '']) => ({ rule, test }))
    .filter(({ test }) => test !== 'test' && !/^-+$/.test(test));

const names = [
  ...filesUnder('tests', ['.test.ts', '.spec.ts']).flatMap(namesOf),
  ...SCENARIOS.map(testTitle),
];

describe.each(DOCUMENTS)('%s', (document) => {
  const rules = rulesIn(document);

  it('has rows', () => {
    expect(rules.length).toBeGreaterThan(20);
  });

  it.each(rules)('names a test for: $rule', ({ test }) => {
    expect(names).toContain(test);
  });
});
