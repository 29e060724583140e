import type { Plugin } from 'vite';

/** The modules of WXT that are replaced: its wrapper of a page script, and the function that defines the script. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint/;
const DEFINITION = /define-unlisted-script/;

/**
 * The lines that the wrapper must have. It imports the script and WXT's plugins (Enough has none), runs both, and logs
 * errors.
 */
const KNOWN_WRAPPER = [
  /^import definition from .+$/m,
  /^import \{ initPlugins \} from .+$/m,
  /^\s*initPlugins\(\);$/m,
  /^\s*result = definition\.main\(\);$/m,
  /^export \{ result as default \};$/m,
];

/** The lines that the definition must have. It takes the script's main function and returns it in an object. */
const KNOWN_DEFINITION = [
  /^function defineUnlistedScript\(arg\) \{$/m,
  /typeof arg === ["']function["']\) return \{ main: arg \};$/m,
  /^export \{ defineUnlistedScript \};$/m,
];

function expectKnown(code: string, patterns: readonly RegExp[], imports: number, id: string): void {
  const unknown = patterns.find((pattern) => !pattern.test(code));
  const found = code.match(/^import\b/gm)?.length ?? 0;
  if (!unknown && found === imports) return;
  throw new Error(
    `${id} is not the code that build/bare-scripts.ts replaces: ${unknown ? `${unknown} is missing` : `it has ${found} imports`}. See what WXT changed.`,
  );
}

/**
 * WXT's code in place of its wrapper, without error logging.
 * @throws Error when the code is not as expected, so that nothing WXT adds gets lost unnoticed
 */
export function bareCode(code: string, id: string): string {
  if (DEFINITION.test(id)) {
    expectKnown(code, KNOWN_DEFINITION, 0, id);
    return 'export const defineUnlistedScript = (main) => ({ main });';
  }
  expectKnown(code, KNOWN_WRAPPER, 2, id);
  const [importOfScript] = /^import definition from .+$/m.exec(code) ?? [];
  return `${importOfScript}\nconst result = definition.main();\nexport { result as default };`;
}

/**
 * Builds scripts that run on pages without WXT's wrapper. The wrapper logs errors, in development only. In a shipped
 * script it does nothing, but would make the sensor 5 % larger.
 * @param scripts the built files without a wrapper; a build of one of them fails when WXT's code was not found
 */
export function bareScripts(scripts: readonly string[]): Plugin {
  const replaced = new Set<RegExp>();
  return {
    name: 'enough:bare-scripts',
    apply: 'build',
    buildStart: () => replaced.clear(),
    transform: {
      filter: { id: [WRAPPER, DEFINITION] },
      handler: (code, id) => {
        replaced.add(DEFINITION.test(id) ? DEFINITION : WRAPPER);
        return bareCode(code, id);
      },
    },
    generateBundle: (_options, bundle) => {
      const script = scripts.find((name) => name in bundle);
      if (script && replaced.size < 2) throw new Error(`${script}: WXT's wrapper was not found.`);
    },
  };
}
