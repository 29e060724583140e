import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../../lib/domain/journal/practice';
import {
  EMPTY_PRACTICE_DRAFT,
  isEmptyPracticeDraft,
  type UnfinishedPractices,
} from '../../../lib/domain/journal/practice-draft';
import { type PracticeLeanings, practiceGroups } from '../../../lib/domain/journal/practice-offer';
import { type PlainKey, t } from '../../../lib/i18n/translate';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { PracticeCard, starIdOf } from './practice-card';
import './practice-list.css';

interface PracticeListProps extends PracticeLeanings {
  /** What was begun and not kept. */
  readonly drafts: UnfinishedPractices;
  onFavourite(practice: GuidedPractice, on: boolean): Promise<void>;
}

/** Every practice: after a low mood the gentle ones, then those with a star, then the others. */
export function PracticeList(props: PracticeListProps): JSX.Element {
  const { favourites, drafts, onFavourite } = props;
  const moved = useRef<GuidedPractice | null>(null);
  const task = useTask<void>({ inTurn: true });
  useEffect(() => {
    // A card that moves to the other list is a new element: the focus moves to its star.
    if (moved.current) document.getElementById(starIdOf(moved.current))?.focus();
    moved.current = null;
  }, [favourites.join()]);
  const groups = practiceGroups(props);
  const star = (practice: GuidedPractice, on: boolean): void => {
    moved.current = practice;
    task.run(() => onFavourite(practice, on));
  };
  const group = { favourites, drafts, onStar: star };
  return (
    <div class="practice-list">
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      <Group title="practicesGentle" practices={groups.gentle} {...group} />
      <Group title="practicesClose" practices={groups.favourites} {...group} />
      <Group
        title={groups.others.length < GUIDED_PRACTICES.length ? 'practicesOthers' : 'practicesMore'}
        practices={groups.others}
        {...group}
      />
      <p class="practice-list-note">{t('practicesEvidenceNote')}</p>
    </div>
  );
}

interface GroupProps extends Pick<PracticeListProps, 'favourites' | 'drafts'> {
  readonly title: PlainKey;
  readonly practices: readonly GuidedPractice[];
  onStar(practice: GuidedPractice, on: boolean): void;
}

function Group({ title, practices, favourites, drafts, onStar }: GroupProps): JSX.Element | null {
  const id = useId();
  if (practices.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <ul class="practice-cards">
        {practices.map((practice) => (
          <PracticeCard
            key={practice}
            practice={practice}
            isFavourite={favourites.includes(practice)}
            hasDraft={!isEmptyPracticeDraft(drafts[practice] ?? EMPTY_PRACTICE_DRAFT)}
            onFavourite={(on) => onStar(practice, on)}
          />
        ))}
      </ul>
    </section>
  );
}
