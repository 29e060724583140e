import type { JSX } from 'preact';
import { NUDGE_SENTENCES, sentenceKey } from '../../../lib/domain/nudges/nudge';
import type { NudgeFamily } from '../../../lib/domain/nudges/nudge-family';
import type { SentenceSettings } from '../../../lib/domain/nudges/nudge-settings';
import { t } from '../../../lib/i18n/translate';
import type { SentenceActions } from '../../../lib/pages/options/sentence-actions';
import { builtInSentenceText, familyName, sentenceCountText } from '../../../lib/wording/nudge-text';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionSwitch } from '../option-switch';
import { FoldedOptions } from '../top/folded-options';
import { BuiltInSentenceRow } from './built-in-sentence-row';

interface FamilyRowProps {
  readonly family: NudgeFamily;
  readonly settings: SentenceSettings;
  readonly actions: SentenceActions;
}

/** A family of sentences: what it does, how strong its evidence is, and its built-in sentences. */
export function FamilyRow({ family, settings, actions }: FamilyRowProps): JSX.Element {
  const task = useTask<void>();
  const sentences = NUDGE_SENTENCES.filter((sentence) => sentence.family === family);
  const isOff = (key: string) => settings.sentencesOff.includes(key);
  const off = sentences.filter((sentence) => isOff(sentenceKey(sentence))).length;
  return (
    <li class="word-row">
      <OptionSwitch
        on={!settings.familiesOff.includes(family)}
        name={<span class="family-name">{familyName(family)}</span>}
        hint={
          <>
            <span class="family-hint">{t(`familyHint_${family}`)}</span>{' '}
            <span>{t('familyEvidence', { strength: t(`familyEvidence_${family}`) })}</span>
          </>
        }
        onSwitch={(on) => task.run(() => actions.setFamily(family, on))}
      />
      <FoldedOptions
        title={sentenceCountText(sentences.length)}
        note={off > 0 ? t('sentencesOff', { count: off }) : undefined}
        words={sentences.map(builtInSentenceText)}
      >
        <ul class="house-sentences">
          {sentences.map((sentence) => (
            <BuiltInSentenceRow
              key={sentenceKey(sentence)}
              sentence={sentence}
              on={!isOff(sentenceKey(sentence))}
              others={settings.ownSentences.length}
              actions={actions}
            />
          ))}
        </ul>
      </FoldedOptions>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </li>
  );
}
