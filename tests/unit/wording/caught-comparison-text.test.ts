import { expect, it } from 'vitest';
import { COMPARISON_EFFECTS } from '../../../lib/domain/journal/caught-comparison';
import { SURFACES } from '../../../lib/domain/sites/surface';
import {
  caughtBrieflyText,
  comparisonEffectText,
  comparisonPlaceText,
} from '../../../lib/wording/caught-comparison-text';
import { instant } from '../../builders/domain-rows';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';
import { caughtComparison } from '../../builders/journal-rows';

useEnglishTexts();

it('a comparison has the name of its site and of the part of it', () => {
  expect(comparisonPlaceText({ site: 'instagram', surface: 'shortVideo' })).toBe('Instagram, short videos');
  expect(comparisonPlaceText({ site: 'nearby.example', surface: 'other' })).toBe('nearby.example');
  expect(comparisonPlaceText({ site: null, surface: null })).toBeNull();
});

it('every part of a site has a name of its own', () => {
  const texts = SURFACES.map((surface) => comparisonPlaceText({ site: 'x', surface }));
  expect(new Set(texts).size).toBe(SURFACES.length);
});

it('how a comparison left a person is told in their words, and not at all when they did not say', () => {
  expect(COMPARISON_EFFECTS.map((effect) => comparisonEffectText({ effect }))).toEqual([
    'It left you feeling lifted.',
    'It left you feeling the same.',
    'It left you feeling lower.',
  ]);
  expect(comparisonEffectText({ effect: null })).toBeNull();
});

it('a comparison in brief has the clock time at which it was caught, wherever that was', () => {
  const caught = caughtComparison({ at: instant('2026-11-22T14:03:00+01:00') });
  const briefly = (some: object) => withPlainSpaces(caughtBrieflyText({ ...caught, ...some }));
  expect(briefly({})).toBe('2:03 PM');
  expect(briefly({ timeZone: 'Asia/Tokyo' })).toBe('10:03 PM');
  expect(briefly({ site: 'x', surface: 'feed', effect: 'lower' })).toBe('2:03 PM on X (felt lower)');
});
