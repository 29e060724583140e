import { describe, expect, it } from 'vitest';
import { asRow, changedRow, newRow } from '../../../../lib/storage/database/row';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const stored = { id: 'a', createdAt: 1, updatedAt: 2, text: 'rain' };

describe('a row', () => {
  it('gets a random id and the time at which it was made', () => {
    const [row, other] = [newRow({ text: 'rain' }, 7), newRow({ text: 'rain' }, 7)];
    expect(row).toEqual({ id: expect.stringMatching(UUID), createdAt: 7, updatedAt: 7, text: 'rain' });
    expect(other.id).not.toBe(row.id);
  });

  it('keeps the id and the times that its content has already', () => {
    expect(newRow(stored, 7)).toEqual(stored);
  });

  it('gets the time of a change, and keeps the rest', () => {
    expect(changedRow<{ text: string }>(stored, { text: 'snow' }, 7)).toEqual({
      ...stored,
      text: 'snow',
      updatedAt: 7,
    });
  });

  it('stays the same row where content is a row, and is new otherwise', () => {
    expect(asRow<{ text: string }>(stored, 7)).toEqual({ ...stored, updatedAt: 7 });
    expect(asRow<{ text: string }>({ text: 'rain' }, 7)).toMatchObject({ createdAt: 7, text: 'rain' });
  });
});
