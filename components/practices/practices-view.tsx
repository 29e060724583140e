import './practices.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import { writtenStepsOf } from '../../lib/domain/guided-practice';
import type { KeptEntry } from '../../lib/domain/kept-entry';
import type { GuidedPractice } from '../../lib/domain/practice';
import { t } from '../../lib/platform/i18n';
import { PageHead } from '../mark/page-head';
import { FollowUps } from './follow-ups';
import { GuidedFlow } from './guided-flow';
import { KeptWords } from './kept-words';
import type { PracticeActs } from './practice-acts';
import { PracticeList } from './practice-list';

export interface PracticesProps {
  readonly today: LocalDay;
  readonly favourites: readonly GuidedPractice[];
  /** The newest first. */
  readonly entries: readonly KeptEntry[];
  /** What is to be asked, the oldest first. */
  readonly due: readonly KeptEntry[];
  readonly hasEarlier: boolean;
  /** The practice that is open, `null` while all are shown. */
  readonly open: GuidedPractice | null;
  readonly acts: PracticeActs;
  onClose(): void;
  onReachAll(): void;
  onCopy(text: string): Promise<void>;
  /** Monotonic ms. */
  now(): number;
}

type Drafts = Readonly<Partial<Record<GuidedPractice, readonly string[]>>>;

/** All practices and what was kept of them, or one of them step by step. */
export function PracticesView(props: PracticesProps): JSX.Element {
  const { open, onClose } = props;
  const page = useRef<HTMLElement>(null);
  // Half-written words wait until the practice is opened again.
  const [drafts, setDrafts] = useState<Drafts>({});
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
        <Overview {...props} />
      ) : (
        <GuidedFlow
          key={open}
          practice={open}
          today={props.today}
          words={writtenStepsOf(open).map((_, place) => drafts[open]?.[place] ?? '')}
          onWords={(words) => setDrafts((before) => ({ ...before, [open]: words }))}
          onKeep={async (words) => {
            await props.acts.onKeep(open, words);
            setDrafts((before) => ({ ...before, [open]: [] }));
          }}
          onCopy={props.onCopy}
          onClose={onClose}
          now={props.now}
        />
      )}
    </main>
  );
}

function Overview(props: PracticesProps): JSX.Element {
  const { due, favourites, entries, hasEarlier, today, acts, onReachAll } = props;
  return (
    <>
      <div class="practices-title">
        <h1 class="page-title">{t('practices')}</h1>
        <p class="page-lede">{t('practicesLead')}</p>
      </div>
      <FollowUps due={due} acts={acts} />
      <PracticeList favourites={favourites} onFavourite={acts.onFavourite} />
      <KeptWords
        entries={entries}
        hasEarlier={hasEarlier}
        today={today}
        acts={acts}
        onReachAll={onReachAll}
      />
    </>
  );
}
