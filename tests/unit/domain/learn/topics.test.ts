import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../build/catalogue-files';
import type { GuidedPractice } from '../../../../lib/domain/journal/practice';
import { GENTLE_PRACTICES } from '../../../../lib/domain/journal/practice-offer';
import { REFERENCES } from '../../../../lib/domain/learn/references';
import {
  HELPLINE_DIRECTORY,
  SUPPORT_PART,
  SUPPORT_SIGNS,
  TOPICS,
  type Topic,
} from '../../../../lib/domain/learn/topics';

const MESSAGES = readCatalogue('en');
const ALL: readonly Topic[] = TOPICS;

const keysLike = (pattern: RegExp) => Object.keys(MESSAGES).filter((key) => pattern.test(key));
const wordCount = (keys: readonly string[]) =>
  keys.flatMap((key) => MESSAGES[key]?.message.split(/\s+/) ?? []).length;
const numbered = (stem: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${stem}_${at + 1}`);

describe('Learn', () => {
  it('has these pages in this order', () => {
    expect(ALL.map(({ id }) => id)).toEqual([
      'alarm',
      'steadierVoice',
      'loop',
      'whyItHurts',
      'oldFeature',
      'whereFrom',
      'feeds',
      'together',
      'smallAndOften',
      'whatHelps',
      'contested',
    ]);
  });

  it.each(ALL)('has a title and exactly its paragraphs for $id', ({ id, paragraphs }) => {
    expect(keysLike(new RegExp(`^learn_${id}_`)).sort()).toEqual(
      [...numbered(`learn_${id}`, paragraphs), `learn_${id}_title`].sort(),
    );
  });

  it.each(ALL)('is short on $id', ({ id, paragraphs }) => {
    const words = wordCount(numbered(`learn_${id}`, paragraphs));
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(200);
  });

  it.each(ALL)('cites studies, each of them once, on $id', ({ references }) => {
    expect(references.length).toBeGreaterThan(0);
    expect(new Set(references).size).toBe(references.length);
  });

  it.each(ALL)(
    'suggests gentle practices first on $id, since it may be read on a low day',
    ({ practices }) => {
      const isGentle = (practice: GuidedPractice) => GENTLE_PRACTICES.includes(practice);
      expect(practices).toEqual([
        ...practices.filter(isGentle),
        ...practices.filter((practice) => !isGentle(practice)),
      ]);
    },
  );

  it('lists the signs to look out for on support, and is short there too', () => {
    expect(keysLike(/^supportSign_/)).toHaveLength(SUPPORT_SIGNS);
    const words = wordCount([
      'supportSuicide',
      'supportLede',
      'supportSigns',
      ...numbered('supportSign', SUPPORT_SIGNS),
      'supportWhom',
      'supportUrgent',
      'supportDirectoryAbout',
      'supportLimits',
    ]);
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(200);
    expect(ALL.map(({ id }) => id)).not.toContain(SUPPORT_PART);
  });

  it('contains no telephone number for an emergency, and only one web address', () => {
    const support = keysLike(/^support/).map((key) => MESSAGES[key]?.message);
    expect(support.join(' ')).not.toMatch(/\d{3}/);
    expect(MESSAGES.supportUrgent?.message).toContain('your local emergency services');
    expect(HELPLINE_DIRECTORY).toBe('https://findahelpline.com/');
    expect(keysLike(/^learn|^support/).filter((key) => /https?:/.test(MESSAGES[key]?.message ?? ''))).toEqual(
      [],
    );
  });

  it('does not overstate explanations about the brain and the past', () => {
    for (const { id, paragraphs } of ALL.filter(({ isPopularExplanation }) => isPopularExplanation)) {
      const text = numbered(`learn_${id}`, paragraphs).map((key) => MESSAGES[key]?.message);
      expect(text.join(' '), id).toMatch(/thought to|Researchers call/);
    }
    const others = ALL.filter(({ isPopularExplanation, id }) => !isPopularExplanation && id !== 'contested');
    for (const { id, paragraphs } of others) {
      const text = numbered(`learn_${id}`, paragraphs).map((key) => MESSAGES[key]?.message);
      expect(text.join(' '), id).not.toMatch(/brain|nerve|cortex|amygdala/i);
    }
  });
});

describe('a study that Learn cites', () => {
  const ids = Object.keys(REFERENCES);

  it('is cited by a page', () => {
    const used = new Set<string>(ALL.flatMap(({ references }) => references));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it('has a text that says what it found', () => {
    expect(keysLike(/^learnFinding_/).sort()).toEqual(ids.map((id) => `learnFinding_${id}`).sort());
  });

  it('has its year in its id, and is listed once', () => {
    for (const [id, { year, authors }] of Object.entries(REFERENCES)) {
      expect(id).toMatch(new RegExp(`${year}$`));
      expect(authors).not.toMatch(/\d/);
    }
    const names = Object.values(REFERENCES).map(({ authors, year }) => `${authors} ${year}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is not one that we know from memory only', () => {
    expect(Object.values(REFERENCES).map(({ authors }) => authors)).not.toContain('Lieberman');
  });
});
