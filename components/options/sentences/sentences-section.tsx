import './sentences-section.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { NUDGE_FAMILIES, type NudgeFamily } from '../../../lib/domain/nudges/nudge';
import { type SentenceSettings, sentencesOn } from '../../../lib/domain/nudges/sentence-choice';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { t } from '../../../lib/platform/i18n';
import { Notice } from '../../controls/notice';
import { OptionBlock } from '../option-block';
import { FamilyRow } from './family-row';
import { OwnSentencesBlock } from './own-sentences-block';

interface WordsSectionProps {
  readonly settings: SentenceSettings;
  readonly actions: SentenceActions;
}

const FAMILIES = Object.keys(NUDGE_FAMILIES) as NudgeFamily[];

/** What nudges say: kinds and single sentences on or off, and the person's own. */
export function SentencesSection({ settings, actions }: WordsSectionProps): JSX.Element {
  const id = useId();
  const kindsOn = new Set(sentencesOn(settings).map(({ family }) => family)).size;
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id}>{t('optionsWords')}</h2>
      <div class="option-blocks words">
        <div>
          <p class="options-hint">{t('optionsWordsHint')}</p>
          <Notice>{kindsOn < 2 && t(kindsOn === 0 ? 'wordsNone' : 'wordsOneKind')}</Notice>
        </div>
        <OwnSentencesBlock settings={settings} actions={actions} />
        <OptionBlock title={t('wordsKinds')}>
          <ul class="word-rows">
            {FAMILIES.map((family) => (
              <FamilyRow key={family} family={family} settings={settings} actions={actions} />
            ))}
          </ul>
        </OptionBlock>
      </div>
    </section>
  );
}
