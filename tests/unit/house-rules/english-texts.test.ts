import { describe, expect, it } from 'vitest';
import { GRATITUDE_PROMPTS } from '../../../lib/domain/journal/gratitude';
import { WEEKLY_QUESTIONS } from '../../../lib/domain/journal/weekly-question';
import { NUDGE_SENTENCES } from '../../../lib/domain/nudges/nudge';
import { catalogueOf, placeholdersIn } from './catalogue';
import { codeFiles, filesUnder, textOf, visit } from './sources';

const MESSAGES = catalogueOf('en');
const ENTRIES = Object.entries(MESSAGES);

const numbered = (count: number, stem: string) =>
  Array.from({ length: count }, (_, at) => `${stem}_${at + 1}`);

describe('the English texts', () => {
  it('contain every nudge, prompt and question', () => {
    const nudges = NUDGE_SENTENCES.map(({ family, number }) => `nudge_${family}_${number}`);
    const wanted = [
      ...nudges,
      ...numbered(GRATITUDE_PROMPTS, 'gratitudePrompt'),
      ...numbered(WEEKLY_QUESTIONS, 'weeklyQuestion'),
    ];
    expect(wanted.filter((key) => !(key in MESSAGES))).toEqual([]);
  });

  it('contain no nudge, prompt or question that is never used', () => {
    const count = (stem: RegExp) => Object.keys(MESSAGES).filter((key) => stem.test(key)).length;
    expect(count(/^nudge_[a-zA-Z]+_\d+$/)).toBe(NUDGE_SENTENCES.length);
    expect(count(/^gratitudePrompt_/)).toBe(GRATITUDE_PROMPTS);
    expect(count(/^weeklyQuestion_/)).toBe(WEEKLY_QUESTIONS);
  });

  it('each have a note for translators', () => {
    const bare = ENTRIES.filter(([, { description }]) => (description ?? '').trim().length < 10);
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('have keys that browsers accept', () => {
    expect(Object.keys(MESSAGES).filter((key) => !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(key))).toEqual([]);
    const lowerCase = Object.keys(MESSAGES).map((key) => key.toLowerCase());
    expect(lowerCase.filter((key, at) => lowerCase.indexOf(key) !== at)).toEqual([]);
  });
});

describe('the tone of the English texts', () => {
  /** Words that no text may contain, because they shame or claim what the evidence does not support. */
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

  it('uses no word that shames or claims too much', () => {
    const faulty = ENTRIES.filter(([, { message }]) => NEVER.some((words) => words.test(message)));
    expect(faulty.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  /** Turns that nobody would say to a friend, and older names of what has one name now. */
  const TRANSLATED = [
    /\bbesides?\b/i,
    /\b(stands?|holds?)\b/i,
    /\btold from\b/i,
    /\bby chance\b/i,
    /\bthe middle one\b/i,
    /\bbecame of\b/i,
    /\bof (yours|ours)\b/i,
    /\bafresh\b/i,
    /\bfull(er|est)\b/i,
    /\bsittings?\b/i,
    /\bwith(held|holds?|holding)\b/i,
    /^kept\b/i,
  ];

  it('uses no turn that reads as if translated, and one name for a thing', () => {
    const faulty = ENTRIES.filter(([, { message }]) => TRANSLATED.some((turn) => turn.test(message)));
    expect(faulty.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('read right with a duration of "under a minute", unless their note says that it is longer', () => {
    const withShortest = ({ message, description = '' }: { message: string; description?: string }) =>
      description
        .split(/[;.,]/)
        .filter((part) => /\bdurations?\b/.test(part) && !part.includes('at least a minute'))
        .flatMap((part) => part.match(/\$\d/g) ?? [])
        .reduce((text, place) => text.replaceAll(place, MESSAGES.underAMinute?.message ?? ''), message);
    const READS_WRONG =
      /\b(about|around|nearly|at most|at least|under|over|than|up to|within|another) under a minute|^under a minute\b.*\.$/i;
    const faulty = ENTRIES.filter(([, entry]) => READS_WRONG.test(withShortest(entry)));
    expect(faulty.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('uses no exclamation marks and no capitals for emphasis', () => {
    const loud = ENTRIES.filter(([, { message }]) => /!|\b[A-Z]{4,}\b/.test(message.replaceAll('JSON', '')));
    expect(loud.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('placeholders in English texts', () => {
  it('are explained to translators', () => {
    const unexplained = ENTRIES.filter(([key, { message, description }]) =>
      numbered(placeholdersIn(message), key).some((_, at) => !description?.includes(`$${at + 1}`)),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('are the same in every plural form of a text', () => {
    const stems = Object.keys(MESSAGES).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) {
      expect(Object.keys(MESSAGES)).toContain(`${stem}_one`);
      // A form may leave the count out ("one more site"), but may add nothing.
      const [one, other] = [`${stem}_one`, `${stem}_other`].map((key) =>
        placeholdersIn(MESSAGES[key]?.message ?? ''),
      );
      expect([stem, one]).toEqual([stem, other]);
    }
  });
});

/** A use of a text in code: a pattern of its key, and how many placeholders are filled. */
interface Use {
  readonly file: string;
  readonly key: RegExp;
  readonly filledIn: number;
}

/** Every `t(…)` and `counted(…)` whose key can be read from the code. */
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

  it('get a value for each of their placeholders', () => {
    expect(uses.length).toBeGreaterThan(50);
    const wrong = uses.filter(({ key, filledIn }) => {
      const room = ENTRIES.filter(([name]) => key.test(name)).map(([, { message }]) =>
        placeholdersIn(message),
      );
      return room.length === 0 || Math.max(...room) !== filledIn;
    });
    expect(wrong.map(({ file, key, filledIn }) => `${file}: ${key} with ${filledIn}`)).toEqual([]);
  });

  it('are all used', () => {
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
