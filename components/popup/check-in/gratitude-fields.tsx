import './gratitude-fields.css';
import type { JSX } from 'preact';
import type { CheckInDraft } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/platform/i18n';
import { promptText } from '../../../lib/wording/prompt-text';
import { TextField } from '../../controls/text-field';
import { PromptChoice } from './prompt-choice';

type GratitudeAnswer = Pick<CheckInDraft, 'prompt' | 'gladThings' | 'why' | 'gladSkipped'>;

interface GratitudeFieldsProps {
  readonly draft: GratitudeAnswer;
  /** The prompts to choose from. */
  readonly prompts: readonly number[];
  onChange(changes: Partial<GratitudeAnswer>): void;
}

const FURTHER = ['gladSecond', 'gladThird'] as const;

/** Fields for one to three gratitude entries. The next field appears once there is text in the one before it. */
export function GratitudeFields({ draft, prompts, onChange }: GratitudeFieldsProps): JSX.Element {
  const { prompt, gladThings, why, gladSkipped } = draft;
  const filled = gladThings.findLastIndex((text) => text.trim() !== '') + 1;
  const labels = [prompt === null ? t('gladFree') : promptText(prompt), ...FURTHER.map((key) => t(key))];
  const asksWhy = (gladThings[0] ?? '').trim() !== '' || why.trim() !== '';
  return (
    <div class="glad-things">
      <PromptChoice
        prompts={prompts}
        chosen={gladSkipped ? 'skip' : (prompt ?? 'anything')}
        onChoose={(chosen) =>
          onChange(
            chosen === 'skip'
              ? { gladSkipped: true }
              : { gladSkipped: false, prompt: chosen === 'anything' ? null : chosen },
          )
        }
      />
      {!gladSkipped &&
        gladThings.slice(0, filled + 1).map((text, index) => (
          // The index identifies a field; two texts may be equal.
          <div key={index} class="glad-thing">
            <TextField
              label={labels[index]}
              labelHidden
              placeholder={index === 0 ? t('gladPlaceholder') : (labels[index] ?? '')}
              value={text}
              enterSubmits
              onWrite={(written) => onChange({ gladThings: gladThings.with(index, written) })}
            />
            {index === 0 && asksWhy && (
              <div class="glad-why">
                <TextField
                  label={t('gladWhy')}
                  labelHidden
                  placeholder={t('gladWhy')}
                  value={why}
                  enterSubmits
                  onWrite={(written) => onChange({ why: written })}
                />
              </div>
            )}
          </div>
        ))}
    </div>
  );
}
