import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, filesUnder } from './sources';

const FOLDERS = ['build', 'components', 'dev', 'entrypoints', 'lib', 'scripts', 'tests'];

const files = FOLDERS.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.mjs', '.css']));

/** The start of a page's script, which the build tool finds by this name in the page's folder. */
const PRESCRIBED = ['main.tsx'];

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.indexOf(name) !== at && !PRESCRIBED.includes(name));

describe('names of files', () => {
  it('say what is in them', () => {
    expect(files.length).toBeGreaterThan(500);
    const empty =
      /^(utils?|helpers?|managers?|data|misc|common|shared|lib|types)\.|-(utils?|helpers?|manager)\./;
    expect(files.filter((file) => empty.test(basename(file)))).toEqual([]);
  });

  it('are written in kebab case', () => {
    expect(files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)))).toEqual([]);
  });

  it('are used once', () => {
    expect(repeated(files.map((file) => basename(file)))).toEqual([]);
    const code = [...codeFiles(), ...filesUnder('dev', ['.ts'])];
    const stems = code.map((file) => basename(file).replace(/\.tsx?$/, ''));
    expect(repeated(stems.filter((stem) => stem !== 'main'))).toEqual([]);
  });
});

describe('unit tests', () => {
  /** The code file that a test is about: `a/b.test.ts` and `a/b.aspect.test.ts` are about `a/b`. */
  const subjectOf = (test: string): string =>
    test.replace(/^tests\/unit\//, '').replace(/(\.[a-z-]+)?\.test\.tsx?$/, '');

  it('are in the folder that mirrors the folder of their code', () => {
    const places = new Set(
      [...codeFiles(), ...filesUnder('dev', ['.ts']), ...filesUnder('build', ['.ts'])].map((file) =>
        file.replace(/^lib\//, '').replace(/\.tsx?$/, ''),
      ),
    );
    const tests = filesUnder('tests/unit', ['.test.ts', '.test.tsx']).filter(
      (test) => !test.startsWith('tests/unit/house-rules/'),
    );
    expect(tests.length).toBeGreaterThan(100);
    expect(tests.filter((test) => !places.has(subjectOf(test)))).toEqual([]);
  });
});
