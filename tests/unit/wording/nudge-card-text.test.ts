import { describe, expect, it } from 'vitest';
import { CARD_LINE_COUNTS, CARD_PRACTICES } from '../../../lib/domain/journal/practice';
import { type CardTexts, NAME_MARK } from '../../../lib/domain/nudges/card-texts';
import { type CardTextInputs, cardTexts } from '../../../lib/wording/nudge-card-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const textsWith = (some: Partial<CardTextInputs> = {}) =>
  cardTexts({
    practice: null,
    from: undefined,
    triggers: ['passive'],
    minutes: 8,
    isAmongFirst: false,
    isNoticing: false,
    canBeFewer: true,
    keys: undefined,
    ...some,
  });

const requestsOf = ({ requests }: CardTexts) => requests.map(({ request }) => request);

/** All texts in an object, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe('the texts of a card', () => {
  it('are all there, with a question for each line of every practice', () => {
    for (const practice of CARD_PRACTICES) {
      const texts = textsWith({ practice, isAmongFirst: true, keys: 'Alt+Shift+K' });
      expect(textsIn(texts)).not.toContain('');
      const isChoice = practice === 'intent' || practice === 'aim';
      expect(texts.questions, practice).toHaveLength(isChoice ? 0 : CARD_LINE_COUNTS[practice]);
      expect(texts.choices.length > 0, practice).toBe(isChoice);
    }
  });

  it('never ask for a harsh thought, and show its field only where one was begun on an earlier card', () => {
    const questionsOf = (begun?: readonly string[]) => textsWith({ practice: 'reframe', begun }).questions;
    expect(questionsOf()).toEqual([null, 'A fairer way to put it']);
    expect(questionsOf([' ', 'half'])).toEqual([null, 'A fairer way to put it']);
    expect(questionsOf(['I always mess up', ''])).toEqual([
      'The thought, if you like',
      'A fairer way to put it',
    ]);
  });

  it('give plain answers to the question about an aim, and say that it was asked for', () => {
    const { choices, reasons } = textsWith({ practice: 'aim', triggers: ['aim'] });
    expect(choices).toEqual([
      ['yes', 'Yes'],
      ['partly', 'Partly'],
      ['notYet', 'Not yet'],
    ]);
    expect(reasons).toEqual(['You asked for this before you came here.']);
  });

  it('say why it came, and on the first cards alone that the kinds of nudges change', () => {
    const triggers = ['passive', 'lateNight'] as const;
    const { reasons } = textsWith({ triggers, minutes: 9 });
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain('9 minutes');
    expect(textsWith({ triggers, minutes: 9, isAmongFirst: true }).reasons).toEqual([
      ...reasons,
      'You’ll see different kinds of nudges. In the options you can choose which.',
    ]);
  });

  it('name the keyboard shortcut on the first cards alone, where there is one', () => {
    expect(textsWith({ isAmongFirst: true, keys: 'Alt+Shift+K' }).asides[0]).toContain('Alt+Shift+K');
    expect(textsWith({ isAmongFirst: true, keys: '' }).asides).toEqual([]);
    expect(textsWith({ keys: 'Alt+Shift+K' }).asides).toEqual([]);
  });

  it('say whose words the sentence is, where they are not the person’s own', () => {
    expect(textsWith({ from: 'Ines' }).asides).toEqual(['From \u2068Ines\u2069']);
    expect(textsWith({ from: 'Ines', isAmongFirst: true, keys: 'Alt+Shift+K' }).asides).toHaveLength(2);
  });

  it('offer fewer nudges only where there is a gentler pace', () => {
    expect(requestsOf(textsWith())).toEqual(['quietVisit', 'fewerNudges']);
    expect(requestsOf(textsWith({ canBeFewer: false }))).toEqual(['quietVisit']);
  });

  it('offer to keep a comparison only where the card invites to notice one', () => {
    expect(textsWith().presses).toEqual([]);
    expect(textsWith({ isNoticing: true }).presses).toEqual([
      { request: 'caught', offer: 'I just compared', done: 'Saved. Noticing is the skill.' },
    ]);
    expect(requestsOf(textsWith({ isNoticing: true }))).not.toContain('caught');
  });

  it('have a place for the name of someone to write to', () => {
    expect(textsWith({ practice: 'reachOut' }).kept).toContain(NAME_MARK);
    expect(textsWith({ practice: 'notice' }).kept).toBe('Saved.');
  });
});
