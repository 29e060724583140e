import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Archive } from '../../../../lib/storage/database/archive';
import { Connection, DATABASE_VERSION } from '../../../../lib/storage/database/database';
import { STORES } from '../../../../lib/storage/database/schema';
import { exportSchema, ROW_SCHEMAS } from '../../../../lib/storage/transfer/export-document';
import { countingSignal } from '../../../builders/in-memory-database';
import { type DatabaseFixture, makeDatabase } from '../../../builders/stored-database';
import { rowsByStore } from '../../../builders/stored-rows';

const PUBLISHED = new URL('../../../../docs/export.schema.json', import.meta.url);
const FIXTURES = new URL('../../../fixtures/stored/', import.meta.url);

it('the published JSON Schema is the one of the code; `npx vitest run export-document -u` writes it', async () => {
  const schema = z.toJSONSchema(exportSchema, { io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(PUBLISHED.pathname);
});

it('the schema has every store, so that a new one is exported and brought in as well', () => {
  expect(Object.keys(ROW_SCHEMAS).sort()).toEqual([...STORES].sort());
});

it.each(readdirSync(FIXTURES).filter((name) => name.startsWith('database-')))(
  'the rows of %s, opened by this version, fit the schema and lose nothing',
  async (name) => {
    const stored = JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as DatabaseFixture;
    expect(stored.version).toBeLessThanOrEqual(DATABASE_VERSION);
    await makeDatabase(`schema-${name}`, stored);
    const rows = await rowsByStore(new Archive(new Connection(`schema-${name}`), countingSignal()));
    for (const store of STORES) {
      const parsed = rows[store].map((row) => z.parse(ROW_SCHEMAS[store] as z.ZodMiniType, row));
      expect(parsed).toMatchObject(rows[store]);
    }
  },
);
