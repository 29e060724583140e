import { describe, expect, it } from 'vitest';
import { codeFiles, type HousePath, type Import, importsOf } from './sources';

// The build writes style sheets in the order of their imports, and how it splits them into files must not matter. So
// what all pages have comes first, and what a component is made of comes before its own rules, which may overrule it.

const BASE = '../../components/shell/theme/base.css';

const isSheet = ({ specifier }: Import): boolean => specifier.endsWith('.css');

/** The imports that are loaded, in order. */
const loaded = (file: HousePath): readonly Import[] => importsOf(file).filter(({ typeOnly }) => !typeOnly);

const isOfPage = (file: HousePath): boolean => /^entrypoints\/[\w-]+\/main\.tsx$/.test(file);

describe('style sheets', () => {
  it('of all pages are the first that each page imports', () => {
    const pages = codeFiles().filter(isOfPage);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => loaded(page)[0]?.specifier !== BASE)).toEqual([]);
  });

  it('of a component are the last that it imports', () => {
    const withSheets = codeFiles().filter((file) => !isOfPage(file) && loaded(file).some(isSheet));
    expect(withSheets.length).toBeGreaterThan(50);
    const wrong = withSheets.filter((file) => {
      const imports = loaded(file);
      return !imports.slice(imports.findIndex(isSheet)).every(isSheet);
    });
    expect(wrong).toEqual([]);
  });
});
