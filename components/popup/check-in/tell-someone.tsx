import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';
import './tell-someone.css';

interface TellSomeoneProps {
  /** The gratitude entry, in the person’s own words. */
  readonly text: string;
  /** Why it was good; may be empty. */
  readonly why: string;
  /** Whether it answers a prompt about people. If not, the person has to say that it is about someone. */
  readonly isAboutAPerson: boolean;
  /** Rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/**
 * A kept gratitude entry, and a message for the person it is about. The message can be changed before it is copied. The
 * entry does not change, and nothing is sent.
 */
export function TellSomeone({ text, why, isAboutAPerson, onCopy }: TellSomeoneProps): JSX.Element {
  const heading = useId();
  const [isAboutSomeone, setIsAboutSomeone] = useState(isAboutAPerson);
  const [message, setMessage] = useState([text, why].filter((part) => part !== '').join('\n'));
  const copying = useTask<void>();
  const write = (written: string): void => {
    setMessage(written);
    copying.reset();
  };

  if (!isAboutSomeone) {
    return (
      <div class="kept-glad-thing">
        <p dir="auto">{text}</p>
        <Button look="bare" onPress={() => setIsAboutSomeone(true)}>
          {t('tellAbout')}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text and its actions, not the fields of a form.
    <div class="tell-them" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{t('tellTitle')}</h3>
      <TextField
        label={t('tellWords')}
        labelHidden
        value={message}
        focused={!isAboutAPerson}
        onWrite={write}
      />
      <div class="tell-them-act">
        <p>{t('tellSendsNothing')}</p>
        <Button onPress={() => copying.run(() => onCopy(message))}>{t('tellCopy')}</Button>
      </div>
      <Notice>{copying.state === 'done' && t('tellCopied')}</Notice>
      <Notice tone="trouble">{copying.state === 'failed' && t('tellNotCopied')}</Notice>
    </div>
  );
}
