import { describe, expect, it } from 'vitest';
import { isolatedText } from '../../../lib/wording/isolated-text';

describe('what a person wrote, in a text of ours', () => {
  it.each(['Ines', 'שרה', '茶', '👩‍👩‍👧'])('is %s in a direction of its own', (name) => {
    expect(isolatedText(name)).toBe(`\u2068${name}\u2069`);
  });

  it('can’t turn the text around it, or end its own part of it', () => {
    expect(isolatedText('\u202eIn\u2069es\u2066')).toBe('\u2068Ines\u2069');
  });
});
