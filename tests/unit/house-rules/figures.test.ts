import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../scenarios/all';
import { testTitle } from '../../scenarios/scenario';
import { filesUnder, type HousePath, textOf, visit } from './sources';

// docs/figures.md names the test that checks each rule.

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

const titleOf = ({ callee, arguments: [first] }: Call): string | undefined => {
  const { value } = (first ?? {}) as { value?: unknown };
  return VERBS.includes(rootName(callee) ?? '') && typeof value === 'string' ? value : undefined;
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

/** The rows of the tables in the document: the rule, and its test's full name. */
const rules = [...textOf('docs/figures.md').matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
  .map(([, rule = '', test = '']) => ({ rule, test }))
  .filter(({ test }) => test !== 'test' && !/^-+$/.test(test));

const names = [
  ...filesUnder('tests', ['.test.ts', '.spec.ts']).flatMap(namesOf),
  ...SCENARIOS.map(testTitle),
];

describe('what the figures mean', () => {
  it('is written down as rules', () => {
    expect(rules.length).toBeGreaterThan(20);
  });

  it.each(rules)('is checked by a test: $rule', ({ test }) => {
    expect(names).toContain(test);
  });
});
