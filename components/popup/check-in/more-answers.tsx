import type { JSX } from 'preact';
import type { CheckInDraft } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/i18n/translate';
import { TextField } from '../../controls/text-field';
import { ComparingQuestions } from '../../shared/comparing-questions';
import './more-answers.css';

interface MoreAnswersProps {
  readonly id: string;
  readonly draft: CheckInDraft;
  onChange(changes: Partial<CheckInDraft>): void;
}

const FURTHER = ['gladSecond', 'gladThird'] as const;

/** What a check-in asks of someone who wants to say more: why, further things, comparing, and what showed up. */
export function MoreAnswers({ id, draft, onChange }: MoreAnswersProps): JSX.Element {
  const { gladThings, why } = draft;
  const filled = gladThings.findLastIndex((text) => text.trim() !== '') + 1;
  const asksWhy = (gladThings[0] ?? '').trim() !== '' || why.trim() !== '';
  return (
    <div class="more-answers" id={id}>
      {asksWhy && (
        <TextField
          label={t('gladWhy')}
          labelHidden
          placeholder={t('gladWhy')}
          value={why}
          enterSubmits
          onWrite={(written) => onChange({ why: written })}
        />
      )}
      {FURTHER.slice(0, filled).map((question, index) => (
        <TextField
          key={question}
          label={t(question)}
          labelHidden
          placeholder={t(question)}
          value={gladThings[index + 1] ?? ''}
          enterSubmits
          onWrite={(written) => onChange({ gladThings: gladThings.with(index + 1, written) })}
        />
      ))}
      <ComparingQuestions answers={draft} onChange={onChange} />
    </div>
  );
}

/** Whether a draft has answers that only these fields show. */
export const hasMoreAnswers = ({ gladThings, why, comparison, patterns }: CheckInDraft): boolean =>
  comparison !== null || patterns.length > 0 || [...gladThings.slice(1), why].some((text) => text !== '');
