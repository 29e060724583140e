import { afterEach, describe, expect, it } from 'vitest';
import { fallSilent, speak } from '../../../lib/i18n/translate';
import { inOwnDirection, isolatedText } from '../../../lib/wording/isolated-text';
import { planText } from '../../../lib/wording/plan-text';
import { madeCatalogue } from '../../builders/made-catalogue';

afterEach(fallSilent);

describe('what a person wrote, in a text of ours', () => {
  it.each(['Ines', 'שרה', '茶', '👩‍👩‍👧'])('is %s in a direction of its own', (name) => {
    expect(isolatedText(name)).toBe(`\u2068${name}\u2069`);
  });

  it('can’t turn the text around it, or end its own part of it', () => {
    expect(isolatedText('\u202eIn\u2069es\u2066')).toBe('\u2068Ines\u2069');
  });
});

describe('words in texts of ours', () => {
  const speakTowards = async (direction: 'ltr' | 'rtl') =>
    speak(await madeCatalogue('en', { direction, planSentence: 'If {condition}, then {action}.' }), 'en');

  it('are isolated where they run against the texts, and are as they were written elsewhere', async () => {
    await speakTowards('ltr');
    expect(['call Ines', '茶 3', 'Ines שרה'].map(inOwnDirection)).toEqual([
      ...['call Ines', '茶 3'],
      isolatedText('Ines שרה'),
    ]);
    await speakTowards('rtl');
    expect(['call Ines', 'שרה', '12:30'].map(inOwnDirection)).toEqual([
      ...[isolatedText('call Ines'), 'שרה', '12:30'],
    ]);
  });

  it('keep the direction of each half of a plan apart', async () => {
    await speakTowards('ltr');
    expect(planText({ cue: 'אני עייף ', response: 'read' })).toBe('If \u2068אני עייף\u2069, then read.');
  });
});
