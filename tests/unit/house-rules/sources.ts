import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor, type VisitorObject } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Paths of folders and files from the root of the project, with slashes: `lib/domain/attention/span.ts`. */
export type HousePath = string;

/** The text of a file of the project. */
export const textOf = (file: HousePath): string => readFileSync(join(ROOT, file), 'utf8');

/** Every file under a folder whose name ends in one of the endings, in order. */
export const filesUnder = (folder: HousePath, endings: readonly string[] = ['']): HousePath[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) => posix.relative(ROOT, posix.join(entry.parentPath, entry.name)))
        .sort()
    : [];

/** All code of the product. */
export const codeFiles = (): HousePath[] =>
  ['components', 'entrypoints', 'lib'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']));

/** One import, or export from elsewhere. */
export interface Import {
  readonly from: HousePath;
  /** As it is written. */
  readonly specifier: string;
  /** Whether it is removed together with the types: `import type …`. */
  readonly typeOnly: boolean;
  /** A file of the project, or a package as it is written. */
  readonly target: { readonly file: HousePath } | { readonly package: string };
}

const CANDIDATES = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(from: HousePath, specifier: string): Import['target'] {
  const [path = ''] = specifier.split('?');
  if (!path.startsWith('.') && !path.startsWith('@/')) return { package: path };
  const near = path.startsWith('@/') ? path.slice(2) : posix.join(posix.dirname(from), path);
  const isFile = (ending: string) => existsSync(join(ROOT, near + ending)) && /\.\w+$/.test(near + ending);
  return { file: near + (CANDIDATES.find(isFile) ?? '') };
}

/** Remembers what was found in a file: several rules ask for the same, and parsing takes most of their time. */
export function once<Found>(find: (file: HousePath) => Found): (file: HousePath) => Found {
  const known = new Map<HousePath, Found>();
  return (file) => {
    const found = known.get(file) ?? find(file);
    known.set(file, found);
    return found;
  };
}

/** Everything a file imports, statically or not. */
export const importsOf = once((file): readonly Import[] => importsIn(file, textOf(file)));

/** Everything that a file with this text would import. */
export function importsIn(file: HousePath, text: string): Import[] {
  const { errors, module } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start + 1, end - 1),
    statement: '',
  }));
  const fixed = [
    ...module.staticImports.map(({ moduleRequest, start, end }) => ({ moduleRequest, start, end })),
    ...module.staticExports.map(({ entries, start, end }) => ({
      moduleRequest: entries[0]?.moduleRequest ?? null,
      start,
      end,
    })),
  ].flatMap(({ moduleRequest, start, end }) =>
    moduleRequest ? [{ specifier: moduleRequest.value, statement: text.slice(start, end) }] : [],
  );
  return [...fixed, ...dynamic].map(({ specifier, statement }) => ({
    from: file,
    specifier,
    // With `verbatimModuleSyntax`, `import { type A }` becomes `import {}`, which still loads the module.
    typeOnly: /^(import|export)\s+type\b/.test(statement),
    target: resolve(file, specifier),
  }));
}

/** Visits the syntax tree of a file. */
export const visit = (file: HousePath, visitor: VisitorObject): void =>
  new Visitor(visitor).visit(parseSync(file, textOf(file)).program);
