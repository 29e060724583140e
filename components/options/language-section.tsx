import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/translate';
import type { LanguageActions } from '../../lib/pages/options/language-actions';
import { languageName } from '../../lib/wording/language-text';
import { Notice } from '../controls/notice';
import { Select } from '../controls/select';
import { useOptimisticValue } from '../hooks/use-optimistic-value';
import { OptionsSection } from './options-section';
import './option-block.css';

interface LanguageSectionProps {
  /** The setting `language`. */
  readonly chosen: string;
  /** The languages that there are, as BCP 47 tags. */
  readonly languages: readonly string[];
  readonly actions: LanguageActions;
}

/** The setting of the language in which Enough speaks, on open pages at once. */
export function LanguageSection({ chosen, languages, actions }: LanguageSectionProps): JSX.Element {
  const hint = useId();
  const language = useOptimisticValue(chosen, actions.setLanguage);
  const names = languages.map((tag) => ({ value: tag, name: languageName(tag) }));
  return (
    <OptionsSection part="language" title={t('optionsLanguage')}>
      <div class="option-block">
        <div class="option-choice">
          <Select
            label={<span class="question">{t('languageQuestion')}</span>}
            options={[{ value: 'browser', name: t('languageOfBrowser') }, ...names]}
            value={language.shown}
            describedBy={hint}
            onChoose={language.keep}
          />
          <p id={hint} class="options-hint">
            {t('languageHint')}
          </p>
        </div>
        <Notice tone="trouble">{language.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </OptionsSection>
  );
}
