import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { narrowedBy } from '../../../lib/domain/journal/text-search';
import { NUDGE_FAMILIES } from '../../../lib/domain/nudges/nudge-family';
import type { SentenceSettings } from '../../../lib/domain/nudges/nudge-settings';
import { sentencesOn } from '../../../lib/domain/nudges/sentence-choice';
import { t } from '../../../lib/i18n/translate';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { numberText } from '../../../lib/wording/number-text';
import { familyWords, nudgeKindWords } from '../../../lib/wording/options-part-text';
import { Notice } from '../../controls/notice';
import { OptionsSection } from '../options-section';
import { FoldedOptions, OptionsQuery } from '../top/folded-options';
import { FamilyRow } from './family-row';
import { OwnSentencesBlock } from './own-sentences-block';
import './sentences-section.css';

interface SentencesSectionProps {
  readonly settings: SentenceSettings;
  readonly actions: SentenceActions;
}

/** What nudges say: the families and sentences with their switches, and the person's own sentences. */
export function SentencesSection({ settings, actions }: SentencesSectionProps): JSX.Element {
  const query = useContext(OptionsQuery);
  const familiesOn = new Set(sentencesOn(settings).map(({ family }) => family)).size;
  return (
    <OptionsSection part="sentences" title={t('optionsWords')}>
      <div class="option-blocks words">
        <div>
          <p class="options-hint">{t('optionsWordsHint')}</p>
          <Notice>{familiesOn < 2 && t(familiesOn === 0 ? 'wordsNone' : 'wordsOneKind')}</Notice>
        </div>
        <OwnSentencesBlock settings={settings} actions={actions} />
        <FoldedOptions
          id="kinds"
          title={t('wordsKinds')}
          note={t('wordsKindsOn', { on: numberText(familiesOn), all: numberText(NUDGE_FAMILIES.length) })}
          words={nudgeKindWords()}
        >
          <ul class="word-rows" aria-label={t('wordsKinds')}>
            {narrowedBy(query, NUDGE_FAMILIES, familyWords).map((family) => (
              <FamilyRow key={family} family={family} settings={settings} actions={actions} />
            ))}
          </ul>
        </FoldedOptions>
      </div>
    </OptionsSection>
  );
}
