import type { JSX } from 'preact';
import type { CheckInDraft } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/i18n/translate';
import { promptText } from '../../../lib/wording/prompt-text';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/text-field';
import './glad-line.css';

interface GladLineProps {
  readonly draft: Pick<CheckInDraft, 'prompt' | 'gladThings'>;
  /** The prompts that are offered one after the other to someone who wants an idea. */
  readonly prompts: readonly number[];
  /** Whether the field takes the focus when it appears. */
  readonly focused: boolean;
  onChange(changes: Partial<Pick<CheckInDraft, 'prompt' | 'gladThings'>>): void;
}

/** The field for one thing a person is glad of. Someone who wants an idea gets a prompt as its label. */
export function GladLine({ draft, prompts, focused, onChange }: GladLineProps): JSX.Element {
  const { prompt, gladThings } = draft;
  const next = prompts[prompt === null ? 0 : prompts.indexOf(prompt) + 1] ?? null;
  return (
    <div class="glad-line">
      <Button look="bare" onPress={() => onChange({ prompt: next })}>
        {t('gladIdea')}
      </Button>
      <TextField
        label={prompt === null ? t('gladFree') : promptText(prompt)}
        placeholder={t('gladPlaceholder')}
        value={gladThings[0] ?? ''}
        focused={focused}
        enterSubmits
        onWrite={(written) => onChange({ gladThings: gladThings.with(0, written) })}
      />
    </div>
  );
}
