import { describe, expect, it } from 'vitest';
import {
  codeFiles,
  filesUnder,
  type HousePath,
  type Import,
  importsIn,
  importsOf,
  once,
  visit,
} from './sources';

/** The parts of the project by folder; the first that fits counts. */
const PARTS = {
  'lib/platform/': 'platform',
  'lib/domain/': 'domain',
  'lib/sites/': 'sites',
  'lib/messaging/': 'messaging',
  'lib/storage/': 'storage',
  'lib/background/': 'background',
  'lib/pages/': 'pages',
  'lib/content/': 'content',
  'lib/i18n/': 'i18n',
  'lib/wording/': 'wording',
  'components/': 'components',
  'entrypoints/': 'entrypoints',
} as const;

type Part = (typeof PARTS)[keyof typeof PARTS];

interface Permission {
  readonly values: readonly Part[];
  /** By `import type` alone, besides those above. */
  readonly types: readonly Part[];
  readonly packages: readonly string[];
}

const PLATFORM = ['platform', 'i18n'] as const;
const CORE = ['domain', 'sites', ...PLATFORM] as const;

/** Who may import whom, besides files of their own part. Nobody imports an entrypoint. */
const MAY_IMPORT: Record<Part, Permission> = {
  domain: { values: [], types: [], packages: [] },
  sites: { values: [], types: ['domain'], packages: [] },
  i18n: { values: ['domain'], types: [], packages: ['@messageformat/runtime'] },
  platform: { values: ['i18n'], types: [], packages: ['wxt/browser'] },
  messaging: { values: CORE, types: [], packages: ['zod'] },
  storage: { values: CORE, types: [], packages: ['age-encryption', 'idb', 'papaparse', 'zod/mini'] },
  wording: { values: ['domain', 'sites', 'i18n'], types: [], packages: ['papaparse'] },
  background: {
    values: [...CORE, 'messaging', 'storage', 'wording'],
    types: [],
    packages: ['virtual:background-catalogues'],
  },
  pages: { values: [...CORE, 'messaging', 'storage'], types: [], packages: ['virtual:page-catalogues'] },
  content: { values: ['domain', 'sites'], types: ['messaging', ...PLATFORM], packages: [] },
  components: {
    values: ['domain', 'sites', 'wording', 'i18n'],
    types: ['pages', 'content'],
    packages: ['preact', 'preact/hooks', 'd3-scale', 'd3-shape'],
  },
  entrypoints: {
    values: [...CORE, 'messaging', 'storage', 'background', 'pages', 'content', 'wording', 'components'],
    types: [],
    packages: ['preact', 'preact/hooks', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
};

/** Packages that scripts on a page must never contain, even when they are imported indirectly. */
const NEVER_ON_A_PAGE = ['age-encryption', 'zod', 'zod/mini', 'idb', 'webextension-polyfill', 'wxt/browser'];
const PAGE_SCRIPTS: readonly HousePath[] = ['entrypoints/sensor.ts', 'entrypoints/nudge-card.tsx'];

const partOf = (file: HousePath): Part | undefined =>
  Object.entries(PARTS).find(([place]) => file.startsWith(place))?.[1];

/** `entrypoints/background` of `entrypoints/background/index.ts`; `entrypoints/sensor.ts` of itself. */
const entrypointOf = (file: HousePath): string => file.split('/').slice(0, 2).join('/');

/** What is wrong with an import, `null` when nothing is. */
function faultOf({ from, specifier, typeOnly, target }: Import): string | null {
  const importer = partOf(from);
  if (!importer) return `${from} is in no known part of the project`;
  const may = MAY_IMPORT[importer];
  const fault = `${from} imports ${specifier}`;
  if ('package' in target) return may.packages.includes(target.package) ? null : fault;
  if (importer === 'entrypoints' && partOf(target.file) === 'entrypoints') {
    return entrypointOf(from) === entrypointOf(target.file) ? null : fault;
  }
  const part = partOf(target.file);
  if (!part) return fault;
  const isAllowed = part === importer || may.values.includes(part) || (typeOnly && may.types.includes(part));
  return isAllowed ? null : `${fault}${may.types.includes(part) ? ' as more than a type' : ''}`;
}

const isFault = (fault: string | null): fault is string => fault !== null;

describe('who may import whom', () => {
  const importedBy = (from: HousePath, text: string) => importsIn(from, text).map(faultOf);

  it('is checked for every way to import', () => {
    const text = `
      import type { A } from './span';
      import { b } from '@/lib/storage/schema';
      import './side-effect';
      export * from '../platform/browser';
      export type { C } from '../sites/registry';
      // import { d } from 'zod';
      const e = await import('idb');`;
    expect(importedBy('lib/domain/made-up.ts', text)).toEqual([
      null,
      'lib/domain/made-up.ts imports @/lib/storage/schema',
      null,
      'lib/domain/made-up.ts imports ../platform/browser',
      'lib/domain/made-up.ts imports ../sites/registry',
      'lib/domain/made-up.ts imports idb',
    ]);
  });

  it.each<[HousePath, string, boolean]>([
    ['lib/sites/a.ts', "import type { Site } from '../domain/site'", true],
    ['lib/sites/a.ts', "import { isFeedLike } from '../domain/surface'", false],
    ['lib/sites/a.ts', "import { type Surface } from '../domain/surface'", false],
    ['lib/i18n/a.ts', "import { languageFor } from '../domain/language-choice'", true],
    ['lib/i18n/a.ts', "import { now } from '../platform/clock'", false],
    ['lib/platform/a.ts', "import type { Site } from '../domain/site'", false],
    ['lib/storage/a.ts', "import { openDB } from 'idb'", true],
    ['lib/storage/a.ts', "import { door } from '../messaging/door'", false],
    ['lib/background/a.ts', "import { startSensor } from '../content/sensor'", false],
    ['lib/content/a.ts', "import type { Report } from '../messaging/protocol'", true],
    ['lib/content/a.ts', "import { reportSchema } from '../messaging/protocol'", false],
    ['lib/content/a.ts', "import type { Row } from '../storage/schema'", false],
    ['components/a.tsx', "import { t } from '../lib/i18n/translate'", true],
    ['components/a.tsx', "import { now } from '../lib/platform/clock'", false],
    ['components/a.tsx', "import type { Row } from '../lib/storage/schema'", false],
    ['entrypoints/popup/main.tsx', "import { a } from './part'", true],
    ['entrypoints/popup/main.tsx', "import { a } from '../background/compose'", false],
    ['lib/background/a.ts', "import { a } from '../../entrypoints/background/compose'", false],
    ['lib/domain/a.ts', "import { z } from 'zod'", false],
    ['lib/domain/a.ts', "import { span } from '../../tests/builders/domain-rows'", false],
  ])('in %s, %s: %s', (from, text, allowed) => {
    expect(importedBy(from, text)).toEqual([allowed ? null : expect.stringContaining(from)]);
  });

  it('is followed by every file', () => {
    const files = codeFiles();
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => importsOf(file).map(faultOf)).filter(isFault)).toEqual([]);
  });
});

describe('the slices of the settings', () => {
  const SETTINGS: HousePath = 'lib/domain/settings.ts';

  it('are put together in one file', () => {
    const slices = importsOf(SETTINGS).flatMap(({ target }) => ('file' in target ? target.file : []));
    expect(slices.length).toBeGreaterThan(3);
  });

  it('do not import the whole, nor does any rule of the domain: it takes the slices it needs', () => {
    const importers = filesUnder('lib/domain', ['.ts']).filter((file) =>
      importsOf(file).some(({ target }) => 'file' in target && target.file === SETTINGS),
    );
    expect(importers).toEqual([]);
  });
});

describe('scripts on a page', () => {
  /** Each file and package that is loaded at run time, with the chain of imports to it. */
  function reachedFrom(file: HousePath): Map<string, string> {
    const ways = new Map([[file, file]]);
    for (const [reached, way] of ways) {
      if (!/\.tsx?$/.test(reached)) continue;
      for (const { target, typeOnly } of importsOf(reached)) {
        const next = 'file' in target ? target.file : target.package;
        if (!typeOnly && !ways.has(next)) ways.set(next, `${way} → ${next}`);
      }
    }
    return ways;
  }

  it.each(PAGE_SCRIPTS)('%s contains nothing that does not belong on a page', (script) => {
    const ways = reachedFrom(script);
    expect(ways.size).toBeGreaterThan(5);
    const unwelcome = [...ways].filter(
      ([reached]) => NEVER_ON_A_PAGE.includes(reached) || /^lib\/(storage|pages|background)\//.test(reached),
    );
    expect(unwelcome.map(([, way]) => way)).toEqual([]);
  });
});

describe('the API of the browser', () => {
  const isBrowser = (name: string) => name === 'browser' || name === 'chrome';
  const GLOBALS = ['globalThis', 'window', 'self'];

  /** Where a file uses the extension API directly. */
  const uses = once((file): readonly string[] => {
    const found: string[] = importsOf(file)
      .filter(({ specifier, typeOnly }) => !typeOnly && /^wxt\/browser$|polyfill/.test(specifier))
      .map(({ specifier }) => `${file} imports ${specifier}`);
    visit(file, {
      MemberExpression({ object, property }) {
        if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
        const isGlobal =
          isBrowser(object.name) || (GLOBALS.includes(object.name) && isBrowser(property.name));
        if (isGlobal) found.push(`${file} uses ${object.name}.${property.name}`);
      },
    });
    return found;
  });

  it('is called in lib/platform', () => {
    expect(codeFiles().filter((file) => uses(file).length > 0)).toContain('lib/platform/tabs.ts');
  });

  it('is called nowhere else', () => {
    const elsewhere = codeFiles().filter((file) => !file.startsWith('lib/platform/'));
    expect(elsewhere.flatMap(uses)).toEqual([]);
  });
});

describe('dev/', () => {
  /** Programs that `npm` commands start: nothing imports them. */
  const PROGRAMS = /^dev\/((tour|pictures)\/|(demo-data|dev-server|window)\.ts$)/;

  const importsBetween = (from: readonly HousePath[], isForbidden: (target: HousePath) => boolean) =>
    from.flatMap((file) =>
      importsOf(file).flatMap(({ target, specifier }) =>
        'file' in target && isForbidden(target.file) ? [`${file} imports ${specifier}`] : [],
      ),
    );

  it('imports nothing from tests', () => {
    const dev = filesUnder('dev', ['.ts']);
    expect(dev.length).toBeGreaterThan(20);
    expect(importsBetween(dev, (target) => target.startsWith('tests/'))).toEqual([]);
  });

  it('has programs that tests do not import', () => {
    const tests = filesUnder('tests', ['.ts', '.tsx']);
    expect(importsBetween(tests, (target) => PROGRAMS.test(target))).toEqual([]);
  });

  it('is not imported by the product', () => {
    expect(importsBetween(codeFiles(), (target) => /^(dev|tests|scripts)\//.test(target))).toEqual([]);
  });
});

describe('imports', () => {
  /** The first circle of imports found from a file, types included; `null` when there is none. */
  function circleFrom(
    start: HousePath,
    targets: ReadonlyMap<HousePath, readonly HousePath[]>,
  ): string | null {
    const done = new Set<HousePath>();
    const visitFile = (file: HousePath, path: readonly HousePath[]): string | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
      if (done.has(file)) return null;
      done.add(file);
      for (const next of targets.get(file) ?? []) {
        const circle = visitFile(next, [...path, file]);
        if (circle) return circle;
      }
      return null;
    };
    return visitFile(start, []);
  }

  it('are checked for circles', () => {
    const targets = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleFrom('a', targets)).toBe('b → c → b');
    expect(circleFrom('a', new Map([['a', ['b']]]))).toBeNull();
  });

  it('form no circle', () => {
    const files = [...codeFiles(), ...filesUnder('dev', ['.ts'])];
    const targets = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap(({ target }) =>
          'file' in target && /\.tsx?$/.test(target.file) ? [target.file] : [],
        ),
      ]),
    );
    expect(files.map((file) => circleFrom(file, targets)).filter((circle) => circle !== null)).toEqual([]);
  });
});
