import './practices.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JournalEntry } from '../../lib/domain/journal/entry';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import {
  EMPTY_PRACTICE_DRAFT,
  type PracticeDraft,
  type UnfinishedPractices,
} from '../../lib/domain/journal/practice-draft';
import type { SiteId } from '../../lib/domain/sites/site';
import type { LocalDay } from '../../lib/domain/time/days';
import { t } from '../../lib/platform/i18n';
import { SupportLine } from '../shared/support-line';
import { PageHead } from '../shell/page-head';
import { EntryList } from './entries/entry-list';
import { FollowUps } from './follow-ups/follow-ups';
import { GuidedFlow } from './guided/guided-flow';
import { PracticeList } from './list/practice-list';
import type { PracticeActions } from './practice-actions-props';

export interface PracticesProps {
  readonly today: LocalDay;
  readonly favourites: readonly GuidedPractice[];
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** What is to be asked, the oldest first. */
  readonly due: readonly JournalEntry[];
  readonly hasEarlier: boolean;
  /** What was begun and not kept. */
  readonly begun: UnfinishedPractices;
  readonly chosenSites: readonly SiteId[];
  /** The practice that is open, `null` while all are shown. */
  readonly open: GuidedPractice | null;
  readonly acts: PracticeActions;
  onClose(): void;
  onReachAll(): void;
  onCopy(text: string): Promise<void>;
  /** To when to talk to a professional. */
  onOpenSupport(): void;
  /** Monotonic ms. */
  now(): number;
}

/** All practices and what was kept of them, or one of them step by step. */
export function PracticesView(props: PracticesProps): JSX.Element {
  const { open, onClose } = props;
  const page = useRef<HTMLElement>(null);
  // From here on this page knows best: what it puts aside is read again later than it is written.
  const [begun, setBegun] = useState(props.begun);
  const begin = (practice: GuidedPractice, draft: PracticeDraft): void =>
    setBegun((before) => ({ ...before, [practice]: draft }));
  const cameFrom = useRef(open);
  useEffect(() => {
    const from = cameFrom.current;
    cameFrom.current = open;
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
        <Overview {...props} begun={begun} />
      ) : (
        <GuidedFlow
          key={open}
          practice={open}
          today={props.today}
          draft={begun[open] ?? EMPTY_PRACTICE_DRAFT}
          sites={props.chosenSites}
          onDraft={(draft) => begin(open, draft)}
          onHold={(draft) => props.acts.onHold(open, draft)}
          onKeep={async (draft) => {
            await props.acts.onKeep(open, draft);
            begin(open, EMPTY_PRACTICE_DRAFT);
          }}
          onCopy={props.onCopy}
          onClose={onClose}
          now={props.now}
        />
      )}
      <SupportLine onOpen={props.onOpenSupport} />
    </main>
  );
}

function Overview(props: PracticesProps): JSX.Element {
  const { due, favourites, begun, entries, hasEarlier, today, acts, onReachAll } = props;
  return (
    <>
      <div class="page-opening">
        <h1 class="page-title">{t('practices')}</h1>
        <p class="page-lede">{t('practicesLead')}</p>
      </div>
      <FollowUps due={due} acts={acts} />
      <PracticeList favourites={favourites} begun={begun} onFavourite={acts.onFavourite} />
      <EntryList
        entries={entries}
        hasEarlier={hasEarlier}
        today={today}
        acts={acts}
        onReachAll={onReachAll}
      />
    </>
  );
}
