import { describe, expect, it } from 'vitest';
import { startCardDraft } from '../../../../lib/content/card/card-draft';

describe('the draft on a card', () => {
  it('has as many lines as its practice, and none without one', () => {
    expect(startCardDraft('reframe').lines).toEqual(['', '']);
    expect(startCardDraft('breathe').lines).toEqual([]);
    expect(startCardDraft(null).lines).toEqual([]);
  });

  it('has nothing to send while nothing was written, and nothing to keep while it is blank', () => {
    const draft = startCardDraft('notice');
    expect(draft.unsent()).toBeUndefined();
    draft.write(0, '  ');
    expect(draft).toMatchObject({ isHalfWritten: false, canBeKept: false });
  });

  it('begins with what was written on an earlier card, which can be kept at once', () => {
    const draft = startCardDraft('reframe', ['I always']);
    expect(draft.lines).toEqual(['I always', '']);
    expect(draft.unsent()).toBeUndefined();
    expect(draft).toMatchObject({ canBeKept: true, isHalfWritten: false });
    draft.write(1, 'Not always');
    expect(draft.isHalfWritten).toBe(true);
  });

  it('is sent once, and again only after a change or when it did not arrive', () => {
    const draft = startCardDraft('notice');
    draft.write(0, 'envy');
    const { lines } = draft;
    expect(draft.unsent()).toEqual(['envy']);
    draft.setSent(lines);
    expect(draft.unsent()).toBeUndefined();
    draft.setSent(lines, false);
    expect(draft.unsent()).toEqual(['envy']);
  });

  it('is not sent again when lines that have changed since did not arrive', () => {
    const draft = startCardDraft('notice');
    draft.write(0, 'e');
    const before = draft.lines;
    draft.setSent(before);
    draft.write(0, 'envy');
    draft.setSent(draft.lines);
    draft.setSent(before, false);
    expect(draft.unsent()).toBeUndefined();
  });

  it('sends blank lines to take back what was sent before', () => {
    const draft = startCardDraft('notice');
    draft.write(0, 'e');
    draft.setSent(draft.lines);
    draft.write(0, '');
    expect(draft.unsent()).toEqual(['']);
  });

  it('is kept until it changes', () => {
    const draft = startCardDraft('notice');
    draft.write(0, 'envy');
    expect(draft).toMatchObject({ isKept: false, isHalfWritten: true });
    draft.setKept(draft.lines);
    expect(draft).toMatchObject({ isKept: true, isHalfWritten: false });
    draft.write(0, 'envy again');
    expect(draft).toMatchObject({ isKept: false, isHalfWritten: true });
  });
});
