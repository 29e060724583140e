import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Button } from './button';
import './clear-answer.css';

/** A button at the end of a question's line that clears its answer. */
export function ClearAnswer(props: { readonly question: string; onPress(): void }): JSX.Element {
  return (
    <span class="leave-out">
      <Button look="bare" label={t('leaveOutNamed', { question: props.question })} onPress={props.onPress}>
        {t('leaveOut')}
      </Button>
    </span>
  );
}
