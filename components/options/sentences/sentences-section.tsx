import './sentences-section.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { NUDGE_FAMILIES } from '../../../lib/domain/nudges/nudge-family';
import type { SentenceSettings } from '../../../lib/domain/nudges/nudge-settings';
import { sentencesOn } from '../../../lib/domain/nudges/sentence-choice';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { t } from '../../../lib/platform/i18n';
import { Notice } from '../../controls/notice';
import { OptionBlock } from '../option-block';
import { FamilyRow } from './family-row';
import { OwnSentencesBlock } from './own-sentences-block';

interface SentencesSectionProps {
  readonly settings: SentenceSettings;
  readonly actions: SentenceActions;
}

/** What nudges say: the families and sentences with their switches, and the person's own sentences. */
export function SentencesSection({ settings, actions }: SentencesSectionProps): JSX.Element {
  const id = useId();
  const familiesOn = new Set(sentencesOn(settings).map(({ family }) => family)).size;
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{t('optionsWords')}</h2>
      <div class="option-blocks words">
        <div>
          <p class="options-hint">{t('optionsWordsHint')}</p>
          <Notice>{familiesOn < 2 && t(familiesOn === 0 ? 'wordsNone' : 'wordsOneKind')}</Notice>
        </div>
        <OwnSentencesBlock settings={settings} actions={actions} />
        <OptionBlock title={t('wordsKinds')}>
          <ul class="word-rows">
            {NUDGE_FAMILIES.map((family) => (
              <FamilyRow key={family} family={family} settings={settings} actions={actions} />
            ))}
          </ul>
        </OptionBlock>
      </div>
    </section>
  );
}
