import { compiledCatalogue } from '../../build/compiled-catalogue';
import { textsOf } from '../../build/made-up-languages';
import type { CardTexts } from '../../lib/domain/nudges/card-texts';
import type { CompiledCatalogue } from '../../lib/i18n/message-runtime';
import { speak } from '../../lib/i18n/translate';
import { type CardTextInputs, cardTexts } from '../../lib/wording/nudge-card-text';

/** The texts of a card as the background of the rehearsal build makes them. */
export async function cardTextsOfBuild(inputs: CardTextInputs, language = 'en'): Promise<CardTexts> {
  const code = compiledCatalogue(language, textsOf(language));
  // The texts are made in Node, where no build stands between a catalogue and its reader.
  const { default: catalogue } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: CompiledCatalogue;
  };
  speak(catalogue, 'en-US');
  return cardTexts(inputs);
}
