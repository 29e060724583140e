import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../build/catalogue-files';
import { codeFiles, textOf } from './sources';
import { faulty, readEachForm } from './text-rules';

const MESSAGES = readCatalogue('en');
const TEXTS = readEachForm(MESSAGES);

const textsLike = (keys: RegExp) => TEXTS.filter(({ key }) => keys.test(key));

describe('what a nudge or a prompt asks', () => {
  const ASKING = textsLike(/^(nudge_|gratitudePrompt_|weeklyQuestion_)/);
  const BESIDE_A_POST = textsLike(/^nudge_/);

  it('is never about food, bodies, loss, cost, or being there in person', () => {
    const TOUCHY =
      /\b(ate|eat(s|en|ing)?|food|meals?|cook(ed|ing)?|lunch|dinner|breakfast|tastes?|bod(y|ies)|slim|thin|pretty|miss(ed|ing)?|los(e|t|ing|s)|costs?|price|afford|pay|paid|money|buy|bought|in person)\b/i;
    expect(faulty(ASKING, (text) => TOUCHY.test(text))).toEqual([]);
  });

  it('is never for a harsh thought', () => {
    expect(faulty(ASKING, (text) => /\b(harsh|mean|cruel)\b[^.]*\?/i.test(text))).toEqual([]);
    const fields = textsLike(/^(card|practiceAsk_|practiceHint_)/);
    expect(faulty(fields, (text) => /\bharsh\b/i.test(text))).toEqual([]);
  });

  it('presumes no pain: what may hurt is said with "if"', () => {
    const PAIN =
      /\b(feeling low|rough|stung|hurts?|got to you|hard on yourself|bothering|(feeling|falling|left) behind)\b/i;
    expect(faulty(BESIDE_A_POST, (text) => PAIN.test(text) && !/\bif\b/i.test(text))).toEqual([]);
  });

  it('makes nothing small that a post may be about', () => {
    const SMALL =
      /\b(only|just) (a|one) (post|feed|picture|photo)\b|\bwon.t matter\b|\bnext (month|year)\b|\bforget\b/i;
    expect(faulty(BESIDE_A_POST, (text) => SMALL.test(text))).toEqual([]);
  });

  it('says nothing that is not so: what is measured is not called uncounted', () => {
    const UNTRUE =
      /\b(nobody|no one|nothing) (is|.s) (counting|counted|watching|keeping)\b|\bnot count(ed|ing)\b/i;
    expect(faulty(TEXTS, (text) => UNTRUE.test(text))).toEqual([]);
  });
});

describe('what a mechanism does', () => {
  const HEDGED = /\b(may|can|might|often|seems?|tends? to|thought to)\b/;

  it('is hedged wherever a practice says why it may help', () => {
    // That of a plan says what a plan is, and claims nothing.
    const reasons = textsLike(/^practiceWhy_(?!plan$)/);
    expect(reasons).toHaveLength(10);
    expect(faulty(reasons, (text) => !HEDGED.test(text))).toEqual([]);
  });

  it('is hedged where Learn speaks of doubt between people', () => {
    expect(faulty(textsLike(/^learn_together_[12]$/), (text) => !HEDGED.test(text))).toEqual([]);
  });
});

describe('the page on support', () => {
  const [page = ''] = codeFiles().filter((file) => file.endsWith('/support-article.tsx'));
  const at = (text: string) => textOf(page).indexOf(text);

  it('names thoughts of suicide first, with the link in the same paragraph, then emergencies, then the other signs', () => {
    const order = [
      "t('supportSuicide')",
      'href={HELPLINE_DIRECTORY}',
      '</p>',
      "t('supportUrgent')",
      "t('supportLede')",
      "t('supportSigns')",
      "t('supportLimits')",
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(MESSAGES.supportSuicide?.message).toMatch(/\bsuicide\b.*\btoday\b/);
    expect(MESSAGES.supportUrgent?.message).toMatch(/\bemergency\b.*\bnow\b/);
  });

  it('names someone who frightens, controls or hurts, as Learn does where it speaks of doubt between people', () => {
    const said = /\bfrightens, controls or hurts you\b/;
    expect(textsLike(/^supportSign_/).filter(({ text }) => said.test(text))).toHaveLength(1);
    expect(textsLike(/^learn_together_/).filter(({ text }) => said.test(text))).toHaveLength(1);
  });

  it('hints at no one being a burden', () => {
    expect(faulty(textsLike(/^support/), (text) => /\b(burden|trouble|bother)/i.test(text))).toEqual([]);
  });
});
