import { parse } from '@messageformat/parser';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../build/catalogue-files';
import { MANIFEST_TEXTS } from '../../../build/manifest-texts';
import { parametersOf } from '../../../build/message-parameters';
import { GRATITUDE_PROMPTS } from '../../../lib/domain/journal/gratitude';
import { WEEKLY_QUESTIONS } from '../../../lib/domain/journal/weekly-question';
import { NUDGE_SENTENCES } from '../../../lib/domain/nudges/nudge';
import { readings } from './catalogue';
import { codeFiles, textOf, visit } from './sources';

const MESSAGES = readCatalogue('en');
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

  it('have keys that are names', () => {
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
    const faulty = ENTRIES.filter(([, { message }]) =>
      NEVER.some((words) => readings(parse(message)).some((reading) => words.test(reading))),
    );
    expect(faulty.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('read right with a duration of "under a minute", unless their note says that it is longer', () => {
    const withShortest = ({ message, description = '' }: { message: string; description?: string }) =>
      description
        .split(/[;.,]/)
        .filter(
          (part) =>
            /\bdurations?\b/.test(part.replaceAll(/\{\w+\}/g, '')) && !part.includes('at least a minute'),
        )
        .flatMap((part) => part.match(/\{\w+\}/g) ?? [])
        .reduce((text, place) => text.replaceAll(place, MESSAGES.underAMinute?.message ?? ''), message);
    const READS_WRONG =
      /\b(about|around|nearly|at most|at least|under|over|than|up to|within|another) under a minute|^under a minute\b.*\.$/i;
    const faulty = ENTRIES.filter(([, entry]) => READS_WRONG.test(withShortest(entry)));
    expect(faulty.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('uses no exclamation marks and no capitals for emphasis', () => {
    const isLoud = (text: string) => /!|\b[A-Z]{4,}\b/.test(text.replaceAll('JSON', ''));
    const loud = ENTRIES.filter(([, { message }]) => readings(parse(message)).some(isLoud));
    expect(loud.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('what is filled into English texts', () => {
  it('is explained to translators', () => {
    const unexplained = ENTRIES.filter(([, { message, description }]) =>
      [...parametersOf(message).keys()].some((name) => !description?.includes(`{${name}}`)),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('has a name that says what it is', () => {
    const nameless = ENTRIES.filter(([, { message }]) =>
      [...parametersOf(message).keys()].some((name) => !/^[a-z][a-zA-Z]+$/.test(name)),
    );
    expect(nameless.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

/** A pattern for each key of a text that is used in a file, as far as it can be read from the code. */
function patternsIn(file: string): RegExp[] {
  const patterns: RegExp[] = [];
  const escaped = (text: string) => text.replace(/[$.*+?^(){}|[\]\\]/g, '\\$&');
  visit(file, {
    CallExpression({ callee, arguments: [key] }) {
      if (callee.type !== 'Identifier' || callee.name !== 't' || !key) return;
      const named = key.type === 'TSAsExpression' ? key.expression : key;
      if (named.type !== 'TemplateLiteral') return;
      patterns.push(new RegExp(`^${named.quasis.map(({ value }) => escaped(value.raw)).join('\\w+')}$`));
    },
  });
  return patterns;
}

// A key that does not exist, and a value that is missing, are errors of types.
describe('texts in code', () => {
  it('are all used', () => {
    const literals = new Set<string>(MANIFEST_TEXTS);
    for (const file of codeFiles()) {
      visit(file, {
        Literal({ value }) {
          if (typeof value === 'string') literals.add(value);
        },
      });
    }
    const patterns = codeFiles().flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(50);
    const unused = Object.keys(MESSAGES).filter(
      (name) => !literals.has(name) && !patterns.some((pattern) => pattern.test(name)),
    );
    expect(unused).toEqual([]);
  });

  it('of the manifest are those that the browser is given', () => {
    const named = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.sort()).toEqual([...MANIFEST_TEXTS].sort());
  });
});
