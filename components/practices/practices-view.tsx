import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import { EMPTY_PRACTICE_DRAFT, type PracticeDraft } from '../../lib/domain/journal/practice-draft';
import { t } from '../../lib/i18n/translate';
import type { EntryActions } from '../../lib/pages/practices/entry-actions';
import type { PracticesPage } from '../../lib/pages/practices/load-practices';
import type { PracticeActions } from '../../lib/pages/practices/practice-actions';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { EntryList } from './entries/entry-list';
import { FollowUps } from './follow-ups/follow-ups';
import { GuidedFlow } from './guided/guided-flow';
import { PracticeList } from './list/practice-list';
import './practices.css';

interface PracticesProps extends PracticesPage {
  /** The practice that is open, `null` while all are shown. */
  readonly open: GuidedPractice | null;
  /** Its step, counted from 0. */
  readonly step: number;
  readonly practiceActions: PracticeActions;
  readonly entryActions: EntryActions;
  /** Goes to a step of a practice. */
  onGoTo(practice: GuidedPractice, step: number): void;
  onClose(): void;
  /** Asks for all entries instead of the recent ones. */
  onReachAll(): void;
  onCopy(text: string): Promise<void>;
  /** Opens the article on when to talk to a professional. */
  onOpenSupport(): void;
  /** Monotonic ms. */
  monotonicNow(): number;
}

/** All practices and the entries written in them, or one practice step by step. */
export function PracticesView(props: PracticesProps): JSX.Element {
  const { open, step, practiceActions, onGoTo, onClose } = props;
  const page = useRef<HTMLElement>(null);
  // The page keeps the drafts itself: a saved draft is read back later than it is written.
  const [drafts, setDrafts] = useState(props.drafts);
  const changeDraft = (practice: GuidedPractice, draft: PracticeDraft): void =>
    setDrafts((before) => ({ ...before, [practice]: draft }));
  const previous = useRef(open);
  useEffect(() => {
    const from = previous.current;
    previous.current = open;
    if (open === null && from) page.current?.querySelector<HTMLElement>(`a[href="#${from}"]`)?.focus();
  }, [open]);
  useEffect(() => {
    if (open === null) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) onClose();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [open]);

  return (
    <main class="page practices" ref={page}>
      <PageHead here="practices" />
      {open === null ? (
        <Overview {...props} drafts={drafts} />
      ) : (
        <GuidedFlow
          key={open}
          practice={open}
          at={step}
          onGo={(to) => onGoTo(open, to)}
          today={props.today}
          draft={drafts[open] ?? EMPTY_PRACTICE_DRAFT}
          sites={props.chosenSites}
          onChangeDraft={(draft) => changeDraft(open, draft)}
          onSaveDraft={(draft) => practiceActions.saveDraft(open, draft)}
          onKeep={async (draft) => {
            await practiceActions.keep(open, draft);
            changeDraft(open, EMPTY_PRACTICE_DRAFT);
          }}
          onCopy={props.onCopy}
          onClose={onClose}
          monotonicNow={props.monotonicNow}
        />
      )}
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}

function Overview(props: PracticesProps): JSX.Element {
  const { favourites, isMoodLow, drafts, today, practiceActions, entryActions } = props;
  return (
    <>
      <div class="page-opening">
        <h1 class="page-title">{t('practices')}</h1>
        <p class="page-lede">{t('practicesLead')}</p>
      </div>
      <FollowUps due={props.dueFollowUps} actions={entryActions} />
      <PracticeList
        favourites={favourites}
        isMoodLow={isMoodLow}
        drafts={drafts}
        onFavourite={practiceActions.setFavourite}
      />
      <EntryList
        entries={props.entries}
        hasEarlier={props.hasEarlier}
        today={today}
        actions={entryActions}
        onReachAll={props.onReachAll}
      />
    </>
  );
}
