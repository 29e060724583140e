import type { Plugin } from 'vite';

/** Code of a package that Enough never runs, and what stands in its place in a build. */
interface Replacement {
  readonly module: RegExp;
  /** What is replaced. Minified names differ between versions, so each is matched by its place. */
  readonly code: RegExp;
  readonly by: string;
}

/**
 * Code that turns strings into markup or into functions, or that asks a server. Enough uses none of it: no view has
 * `dangerouslySetInnerHTML` (the linter forbids it), zod runs with `jitless`, and tables are read from texts. The stores'
 * reviewers would have to find that out by themselves.
 */
const REPLACEMENTS: readonly Replacement[] = [
  {
    module: /\/preact\/dist\/preact\.mjs$/,
    code: /(\w+)\?\(\w+\|\|(\w+)&&\(\1\.__html==\2\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(\2&&\(\3\.textContent=""\),/,
    by: '(',
  },
  {
    module: /\/zod\/v4\/core\/util\.js$/,
    code: /try \{\s*const F = Function;\s*new F\(""\);\s*return true;\s*\}\s*catch \(_\) \{\s*return false;\s*\}/,
    by: 'return false;',
  },
  {
    module: /\/zod\/v4\/core\/doc\.js$/,
    code: /const F = Function;[\s\S]*?return factory\(\.\.\.Object\.values\(this\.closed\)\);/,
    by: "throw new Error('No code is made from strings.');",
  },
  {
    module: /\/papaparse\/papaparse\.min\.js$/,
    code: /if\((\w+)=new XMLHttpRequest,[\s\S]*?\w+&&0===\1\.status&&this\._chunkError\(\)/,
    by: 'throw new Error("No server is asked.")',
  },
];

/**
 * A module of a package without code that turns strings into markup or functions or asks a server; any other as it is.
 * @throws Error when the module is one of those packages' but its code is not as expected, so that no such code gets
 * into a package unnoticed
 */
export function withoutStringCode(code: string, id: string): string {
  const replacement = REPLACEMENTS.find(({ module }) => module.test(id));
  if (!replacement) return code;
  if (!replacement.code.test(code)) {
    throw new Error(
      `${id} is not the code that build/no-string-code.ts changes. See what the package changed.`,
    );
  }
  return code.replace(replacement.code, () => replacement.by);
}

/** What a built script must not contain: assignments to markup, functions made from strings, and requests. */
const STRING_CODE = /\.(?:inner|outer)HTML\s*=[^=]|\b(?:new )?Function\(|\beval\(|\bXMLHttpRequest\b/;

/** Builds every script without code that turns strings into markup or functions, or that asks a server. */
export function noStringCode(): Plugin {
  return {
    name: 'enough:no-string-code',
    apply: 'build',
    transform: {
      filter: { id: REPLACEMENTS.map(({ module }) => module) },
      handler: withoutStringCode,
    },
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        const found = output.type === 'chunk' && STRING_CODE.exec(output.code)?.[0];
        if (found) throw new Error(`${output.fileName} contains ${found}: see build/no-string-code.ts.`);
      }
    },
  };
}
