import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backgroundLanguage } from '../../../lib/background/background-language';
import { CARD_PRACTICES, INTENTS } from '../../../lib/domain/journal/practice';
import { NUDGE_SENTENCES } from '../../../lib/domain/nudges/nudge';
import { TRIGGERS } from '../../../lib/domain/nudges/trigger';
import { fallSilent, t } from '../../../lib/i18n/translate';
import { aimQuestionText } from '../../../lib/wording/aim-text';
import { cardTexts } from '../../../lib/wording/nudge-card-text';
import { builtInSentenceText } from '../../../lib/wording/nudge-text';
import { planText } from '../../../lib/wording/plan-text';

/** Every string in a value, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

beforeEach(async () => void (await backgroundLanguage().speak('en')));
afterEach(fallSilent);

describe('the background', () => {
  it.each([null, ...CARD_PRACTICES])('has every text of a card with the practice %s', (practice) => {
    const texts = cardTexts({
      ...{ practice, from: 'Ines', triggers: TRIGGERS, minutes: 8, keys: 'Alt+Shift+K' },
      ...{ isAmongFirst: true, isNoticing: true, canBeFewer: true },
    });
    const strings = stringsIn(texts);
    expect(strings.length).toBeGreaterThan(20);
    expect(strings).not.toContain('');
  });

  it('has every sentence, a plan and an aim in words, and the texts of the reminder', () => {
    const strings = [
      ...NUDGE_SENTENCES.map(builtInSentenceText),
      planText({ cue: 'it rains', response: 'read' }),
      ...INTENTS.map((line) => aimQuestionText({ lines: [line], aim: { inWords: false, minutes: 8 } })),
      ...['', 'a message'].map((line) =>
        aimQuestionText({ lines: [line], aim: { inWords: true, minutes: null } }),
      ),
      ...[t('reminderTitle'), t('reminderMessage'), t('buttonWeekWaits')],
    ];
    expect(strings).not.toContain('');
  });
});
