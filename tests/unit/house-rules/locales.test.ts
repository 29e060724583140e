import { describe, expect, it } from 'vitest';
import { GRATITUDE_PROMPTS } from '../../../lib/domain/journal/gratitude';
import { WEEKLY_QUESTIONS } from '../../../lib/domain/journal/weekly-question';
import { NUDGE_SENTENCES } from '../../../lib/domain/nudges/nudge';
import { codeFiles, filesUnder, textOf, visit } from './sources';

interface Message {
  readonly message: string;
  readonly description: string;
}

const MESSAGES = JSON.parse(textOf('public/_locales/en/messages.json')) as Record<string, Message>;
const ENTRIES = Object.entries(MESSAGES);

const numbered = (count: number, stem: string) =>
  Array.from({ length: count }, (_, at) => `${stem}_${at + 1}`);

/** The highest `$n` in a text, 0 when there is none. */
const placesIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));

describe('the texts', () => {
  it('hold every nudge, prompt and question', () => {
    const nudges = NUDGE_SENTENCES.map(({ family, number }) => `nudge_${family}_${number}`);
    const wanted = [
      ...nudges,
      ...numbered(GRATITUDE_PROMPTS, 'gratitudePrompt'),
      ...numbered(WEEKLY_QUESTIONS, 'weeklyQuestion'),
    ];
    expect(wanted.filter((key) => !(key in MESSAGES))).toEqual([]);
  });

  it('hold no nudge, prompt or question that never comes up', () => {
    const count = (stem: RegExp) => Object.keys(MESSAGES).filter((key) => stem.test(key)).length;
    expect(count(/^nudge_[a-zA-Z]+_\d+$/)).toBe(NUDGE_SENTENCES.length);
    expect(count(/^gratitudePrompt_/)).toBe(GRATITUDE_PROMPTS);
    expect(count(/^weeklyQuestion_/)).toBe(WEEKLY_QUESTIONS);
  });

  it('of nudges are short enough for a card', () => {
    const long = ENTRIES.filter(([key, { message }]) => /^nudge_/.test(key) && message.length > 140);
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it('say something, and say to translators what they are', () => {
    const bare = ENTRIES.filter(
      ([, { message, description }]) => message.trim() === '' || (description ?? '').trim().length < 10,
    );
    expect(bare.map(([key]) => key)).toEqual([]);
    const padded = ENTRIES.filter(([, { message }]) => message !== message.trim());
    expect(padded.map(([key]) => key)).toEqual([]);
  });

  it('have keys the browser takes', () => {
    expect(Object.keys(MESSAGES).filter((key) => !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(key))).toEqual([]);
    const lowerCase = Object.keys(MESSAGES).map((key) => key.toLowerCase());
    expect(lowerCase.filter((key, at) => lowerCase.indexOf(key) !== at)).toEqual([]);
  });

  it('say which language they are in, and which way it is written', () => {
    const tag = MESSAGES.language?.message ?? '';
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(['ltr', 'rtl']).toContain(MESSAGES.direction?.message);
  });

  it('are plain: no markup, no emoji, no typewriter quotes', () => {
    const odd = ENTRIES.filter(([, { message }]) => /[<>&"']|\p{Extended_Pictographic}/u.test(message));
    expect(odd.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('the tone', () => {
  /** What evidence and kindness rule out, in any text a person reads. */
  const NEVER = [
    /\baddict/i,
    /\bwast(e|ed|ing)\b/i,
    /\bstreaks?\b/i,
    /\bproven\b/i,
    /\bcures?d?\b/i,
    /\btreat(s|ed|ing|ments?)?\b/i,
    /\btherap(y|ies|eutic)\b/i,
    /\bdiagnos/i,
    /\bclinical/i,
    /\brewir/i,
    /\bdetox/i,
    /\bguilt/i,
    /\byou (should|shouldn.t|must|ought)\b/i,
    /\bfail(ed|ure)?\b/i,
    /\bworse off\b|\bhave it worse\b/i,
    /\b(body|weight|ugly|thin|fat)\b/i,
    /\b(filtered|edited|airbrushed|photoshopped)\b/i,
    /\bleaderboard|\btrophy|\bbadges?\b/i,
  ];

  it('is kind, and claims nothing', () => {
    const unkind = ENTRIES.filter(([, { message }]) => NEVER.some((words) => words.test(message)));
    expect(unkind.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('does not shout', () => {
    const loud = ENTRIES.filter(([, { message }]) => /!|\b[A-Z]{4,}\b/.test(message.replaceAll('JSON', '')));
    expect(loud.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('what is filled in', () => {
  it('is numbered from $1 without a gap, and nothing else looks like it', () => {
    const odd = ENTRIES.filter(([, { message }]) => {
      const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
      return used.size !== placesIn(message) || /\$(?![1-9])/.test(message);
    });
    expect(odd.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('is explained to translators', () => {
    const unexplained = ENTRIES.filter(([key, { message, description }]) =>
      numbered(placesIn(message), key).some((_, at) => !description.includes(`$${at + 1}`)),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('is the same in every plural form of a text', () => {
    const stems = Object.keys(MESSAGES).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) {
      expect(Object.keys(MESSAGES)).toContain(`${stem}_one`);
      // The count may be left out of a form ("one more site"), but nothing may be added.
      const [one, other] = [`${stem}_one`, `${stem}_other`].map((key) =>
        placesIn(MESSAGES[key]?.message ?? ''),
      );
      expect([stem, one]).toEqual([stem, other]);
    }
  });
});

/** A use of texts in code: what the key may be, and how many things are filled in. */
interface Use {
  readonly file: string;
  readonly key: RegExp;
  readonly filledIn: number;
}

/** Every `t(…)` and `counted(…)` whose key can be told from the code. */
function usesIn(file: string): Use[] {
  const uses: Use[] = [];
  const escaped = (text: string) => text.replace(/[$.*+?^(){}|[\]\\]/g, '\\$&');
  visit(file, {
    CallExpression({ callee, arguments: [key, ...rest] }) {
      if (callee.type !== 'Identifier' || !['t', 'counted'].includes(callee.name) || !key) return;
      if (rest.some(({ type }) => type === 'SpreadElement')) return;
      const named = key.type === 'TSAsExpression' ? key.expression : key;
      const ending = callee.name === 'counted' ? '_(one|other)' : '';
      if (named.type === 'Literal' && typeof named.value === 'string') {
        uses.push({ file, key: new RegExp(`^${escaped(named.value)}${ending}$`), filledIn: rest.length });
      } else if (named.type === 'TemplateLiteral') {
        const pattern = named.quasis.map(({ value }) => escaped(value.raw)).join('\\w+');
        uses.push({ file, key: new RegExp(`^${pattern}${ending}$`), filledIn: rest.length });
      }
    },
  });
  return uses;
}

describe('texts in code', () => {
  const uses = codeFiles()
    .filter((file) => file !== 'lib/platform/i18n.ts')
    .flatMap(usesIn);

  it('are filled in with as much as they have room for', () => {
    expect(uses.length).toBeGreaterThan(50);
    const wrong = uses.filter(({ key, filledIn }) => {
      const room = ENTRIES.filter(([name]) => key.test(name)).map(([, { message }]) => placesIn(message));
      return room.length === 0 || Math.max(...room) !== filledIn;
    });
    expect(wrong.map(({ file, key, filledIn }) => `${file}: ${key} with ${filledIn}`)).toEqual([]);
  });

  it('are all used somewhere', () => {
    const literals = new Set<string>();
    for (const file of codeFiles()) {
      visit(file, {
        Literal({ value }) {
          if (typeof value === 'string') literals.add(value);
        },
      });
    }
    const outside = [textOf('wxt.config.ts'), ...filesUnder('entrypoints', ['.html']).map(textOf)].join();
    const unused = Object.keys(MESSAGES).filter(
      (name) =>
        !literals.has(name) &&
        !uses.some(({ key }) => key.test(name)) &&
        !outside.includes(`__MSG_${name}__`),
    );
    expect(unused).toEqual([]);
  });
});
