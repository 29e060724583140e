import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CardTexts } from '../../lib/domain/nudges/card-texts';
import { type CardTextInputs, cardTexts } from '../../lib/wording/nudge-card-text';

interface Translated {
  chrome: { i18n: { getMessage(key: string, substitutions: readonly string[]): string } };
}

/** The keys of all texts. */
const KEYS = Object.keys(
  JSON.parse(readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8')),
);

/** Substitutions that leave a text's `$1` … `$9` as they are. */
const AS_THEY_ARE = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** The texts of a card as the background of this build makes them, in the language of the build. */
export async function cardTextsOfBuild(own: Page, inputs: CardTextInputs): Promise<CardTexts> {
  const texts = await own.evaluate(
    ({ keys, substitutions }) => {
      const { i18n } = (globalThis as unknown as Translated).chrome;
      return Object.fromEntries(keys.map((key) => [key, i18n.getMessage(key, substitutions)]));
    },
    { keys: KEYS, substitutions: AS_THEY_ARE },
  );
  const getMessage = (key: string, substitutions: readonly string[] = []): string =>
    (texts[key] ?? '').replace(/\$([1-9])/g, (_, number) => substitutions[number - 1] ?? '');
  // The texts are made in Node, where there is no extension API.
  const node = globalThis as { chrome?: unknown };
  const before = node.chrome;
  node.chrome = { i18n: { getMessage } };
  try {
    return cardTexts(inputs);
  } finally {
    node.chrome = before;
  }
}
