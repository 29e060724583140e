import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterReport,
  mayBeOpenedByPerson,
  type OpenedDocument,
} from '../../../../lib/domain/attention/opened-document';

/** What becomes of a tab by its reports, given as documents and whether a sign was there. */
const countedAfter = (...reports: readonly (readonly [id: string, hasSign: boolean])[]): boolean[] => {
  let opened: OpenedDocument | undefined;
  return reports.map(([id, hasSign]) => {
    opened = afterReport(opened, id, hasSign);
    return mayBeOpenedByPerson(opened);
  });
};

describe('a document', () => {
  it('may be opened by a person when nothing is known of the tab', () => {
    expect(countedAfter(['a', false], ['a', false])).toEqual([true, true]);
  });

  it('may be opened by a person after one with a sign of them, and not after one without', () => {
    expect(countedAfter(['a', true], ['b', false])).toEqual([true, true]);
    expect(countedAfter(['a', true], ['b', false], ['c', false], ['d', false])).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('counts from the first sign in it', () => {
    expect(countedAfter(['a', false], ['b', false], ['b', true], ['b', false], ['c', false])).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('that follows others which all had a sign always may be opened by a person', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (ids) => {
        expect(countedAfter(...ids.map((id) => [id, true] as const))).not.toContain(false);
      }),
    );
  });
});
