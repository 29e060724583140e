import './glad-things.css';
import type { JSX } from 'preact';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { TextField } from '../controls/text-field';

interface GladThingsProps {
  /** The prompt that is answered; `null` for anything one likes. */
  readonly prompt: number | null;
  readonly texts: readonly string[];
  onWrite(texts: readonly string[]): void;
}

const FURTHER = ['gladSecond', 'gladThird'] as const;

/** One to three things one is glad of; the next field comes once something stands in the last. */
export function GladThings({ prompt, texts, onWrite }: GladThingsProps): JSX.Element {
  const write = (index: number, text: string): void => onWrite(texts.with(index, text));
  const filled = texts.findLastIndex((text) => text.trim() !== '') + 1;
  const labels = [
    prompt === null ? t('gladFree') : t(`gratitudePrompt_${prompt}` as MessageKey),
    ...FURTHER.map((key) => t(key)),
  ];
  return (
    <div class="glad-things">
      {texts.slice(0, filled + 1).map((text, index) => (
        <TextField
          // A field is its place; the texts may be alike.
          key={index}
          label={labels[index]}
          labelHidden={index > 0}
          placeholder={index === 0 ? t('gladPlaceholder') : (labels[index] ?? '')}
          value={text}
          enterSubmits
          onWrite={(written) => write(index, written)}
        />
      ))}
    </div>
  );
}
