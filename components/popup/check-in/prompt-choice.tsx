import '../../controls/question.css';
import '../../controls/choice-look.css';
import '../../controls/choice.css';
import './prompt-choice.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../lib/platform/i18n';
import { promptText } from '../../../lib/wording/prompt-text';

/** What the person writes about: a prompt by its number, anything they like, or nothing this time. */
type PromptChosen = number | 'anything' | 'skip';

interface PromptChoiceProps {
  readonly prompts: readonly number[];
  readonly chosen: PromptChosen;
  onChoose(chosen: PromptChosen): void;
}

/** A few prompts, and always "anything you like" and "skip". */
export function PromptChoice({ prompts, chosen, onChoose }: PromptChoiceProps): JSX.Element {
  const group = useId();
  const option = (value: PromptChosen, label: string): JSX.Element => (
    <label key={value} class="chip pick">
      <input
        type="radio"
        name={group}
        value={value}
        checked={value === chosen}
        onChange={() => onChoose(value)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="choice prompt-choice">
      <legend class="question">{t('gladQuestion')}</legend>
      <div class="chips">
        {prompts.map((prompt) => option(prompt, promptText(prompt)))}
        {option('anything', t('gladAnything'))}
        {option('skip', t('gladSkip'))}
      </div>
    </fieldset>
  );
}
