import './tell-someone.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface TellThemProps {
  /** Something one was glad of, in one's own words. */
  readonly text: string;
  /** Why it was good; may be empty. */
  readonly why: string;
  /** It was written to a prompt about people; else the person has to say that it is about someone. */
  readonly offered: boolean;
  /** Rejects when the browser did not let it. */
  onCopy(text: string): Promise<void>;
}

/**
 * A glad thing that was kept, and words for the person it is about. They can be changed before they are copied; what
 * was kept stays as it is, and nothing is sent.
 */
export function TellSomeone({ text, why, offered, onCopy }: TellThemProps): JSX.Element {
  const heading = useId();
  const [isAboutSomeone, setIsAboutSomeone] = useState(offered);
  const [words, setWords] = useState([text, why].filter((part) => part !== '').join('\n'));
  const copying = useTask<void>();
  const write = (written: string): void => {
    setWords(written);
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
    // biome-ignore lint/a11y/useSemanticElements: a text and what can be done with it, not the fields of a form.
    <div class="tell-them" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{t('tellTitle')}</h3>
      <TextField label={t('tellWords')} labelHidden value={words} focused={!offered} onWrite={write} />
      <div class="tell-them-act">
        <p>{t('tellSendsNothing')}</p>
        <Button onPress={() => copying.run(() => onCopy(words))}>{t('tellCopy')}</Button>
      </div>
      <Notice>{copying.state === 'done' && t('tellCopied')}</Notice>
      <Notice tone="trouble">{copying.state === 'failed' && t('tellNotCopied')}</Notice>
    </div>
  );
}
