import { expect, it } from 'vitest';
import { expectSameKeys } from '../../../build/catalogue-keys';

const text = { message: 'x' };
const english = { language: text, appName: text };

it('the build goes on with a language that has every English key', () => {
  expect(() => expectSameKeys('pl', { appName: text, language: text }, english)).not.toThrow();
});

it('the build fails on a language that lacks a text', () => {
  expect(() => expectSameKeys('pl', { language: text }, english)).toThrow('messages/pl.json lacks appName.');
});

it('the build fails on a language with a text that English has not', () => {
  const catalogue = { ...english, farewell: text };
  expect(() => expectSameKeys('pl', catalogue, english)).toThrow('farewell');
});
