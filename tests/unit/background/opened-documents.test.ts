import { describe, expect, it } from 'vitest';
import { OpenedDocuments } from '../../../lib/background/opened-documents';
import { valueInMemory } from '../../builders/in-memory-database';

const page = (tabId: number, documentId?: string) => ({ host: 'www.instagram.com', tabId, documentId });

describe('what is remembered of tabs', () => {
  it('is kept apart from tab to tab, and survives a background that was stopped', async () => {
    const value = valueInMemory();
    const start = () => new OpenedDocuments({ value, log: () => undefined });
    expect(await start().mayBeOpenedByPerson(page(1, 'a'), false)).toBe(true);
    expect(await start().mayBeOpenedByPerson(page(2, 'x'), true)).toBe(true);
    expect(await start().mayBeOpenedByPerson(page(1, 'b'), false)).toBe(false);
    expect(await start().mayBeOpenedByPerson(page(2, 'y'), false)).toBe(true);
    expect(await start().mayBeOpenedByPerson(page(1, 'b'), true)).toBe(true);
  });

  it('is about the tabs that reported last', async () => {
    const value = valueInMemory();
    const documents = new OpenedDocuments({ value, log: () => undefined });
    for (let tab = 0; tab < 200; tab += 1) await documents.mayBeOpenedByPerson(page(tab, 'a'), false);
    expect(await value.get()).toHaveLength(64);
    expect(await documents.mayBeOpenedByPerson(page(199, 'b'), false)).toBe(false);
    expect(await documents.mayBeOpenedByPerson(page(0, 'b'), false)).toBe(true);
  });

  it('decides nothing where the browser does not name the document, or where it can’t be stored', async () => {
    const value = valueInMemory();
    const lines: string[] = [];
    const documents = new OpenedDocuments({ value, log: (line) => lines.push(line) });
    for (let report = 0; report < 3; report += 1) {
      expect(await documents.mayBeOpenedByPerson(page(1), false)).toBe(true);
    }
    const failing = new OpenedDocuments({
      value: { get: () => Promise.reject(new Error('No storage.')), set: async () => undefined },
      log: (line) => lines.push(line),
    });
    expect(await failing.mayBeOpenedByPerson(page(1, 'a'), false)).toBe(true);
    expect(lines).toEqual([expect.stringContaining('No storage.')]);
  });
});
