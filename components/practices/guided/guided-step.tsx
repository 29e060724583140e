import './guided-step.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isWritten, STEPS_OF, writtenStepsOf } from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import type { PracticeDraft } from '../../../lib/domain/journal/practice-draft';
import type { SiteId } from '../../../lib/domain/sites/site';
import { stepTexts, wordsLabel } from '../../../lib/wording/practice-text';
import { PlanSite } from '../../shared/plan-site';
import { DrawnRing } from '../../shell/drawn-ring';
import { BreathPacer } from './breath-pacer';
import { PracticeTextField } from './practice-text-field';

interface GuidedStepProps {
  readonly practice: GuidedPractice;
  /** From 0. */
  readonly at: number;
  readonly draft: PracticeDraft;
  /** The sites that a plan can be about. */
  readonly sites: readonly SiteId[];
  /** The id of what says that the words of this step can't be kept, `null` when nothing does. */
  readonly fault: string | null;
  onDraft(draft: PracticeDraft): void;
  onCopy(text: string): Promise<void>;
  /** Monotonic ms. */
  now(): number;
}

/** One step of a guided practice, below what was written in the steps before. */
export function GuidedStepView(props: GuidedStepProps): JSX.Element | null {
  const { practice, at, draft, sites, fault, onDraft, onCopy, now } = props;
  const steps = STEPS_OF[practice];
  // Words that were not come to yet are empty.
  const words = writtenStepsOf(practice).map((_, line) => draft.words[line] ?? '');
  const [cue = '', response = ''] = words;
  const step = steps[at];
  const place = steps.slice(0, at).filter(isWritten).length;
  const { ask, hint } = stepTexts(practice, at);
  if (!step) return null;
  return (
    <div class="guided-step">
      <Earlier practice={practice} words={words.slice(0, place)} />
      {isWritten(step) ? (
        <PracticeTextField
          practice={practice}
          step={step}
          ask={ask}
          hint={hint}
          words={words}
          place={place}
          fault={fault}
          onWrite={(text) => onDraft({ ...draft, words: words.with(place, text) })}
          onCopy={onCopy}
        />
      ) : (
        <StepToFollow ask={ask} hint={hint} isBreath={step.kind === 'breath'} now={now} />
      )}
      {practice === 'plan' && at === steps.length - 1 && (
        <PlanSite
          plan={{ ...draft, cue, response }}
          sites={sites}
          onChange={(change) => onDraft({ ...draft, ...change })}
        />
      )}
    </div>
  );
}

interface EarlierProps {
  readonly practice: GuidedPractice;
  readonly words: readonly string[];
}

function Earlier({ practice, words }: EarlierProps): JSX.Element | null {
  if (words.every((text) => text.trim() === '')) return null;
  return (
    <dl class="guided-earlier">
      {words.map(
        (text, place) =>
          text.trim() !== '' && (
            // A text is its place; the texts may be alike.
            <div key={place}>
              <dt>{wordsLabel(practice, place)}</dt>
              <dd dir="auto">{text.trim()}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface StepToFollowProps {
  readonly ask: string;
  readonly hint: string;
  readonly isBreath: boolean;
  now(): number;
}

/** A step with nothing to write: to read, or to breathe along. */
function StepToFollow({ ask, hint, isBreath, now }: StepToFollowProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = (
    <h2 ref={heading} tabIndex={-1}>
      {ask}
    </h2>
  );
  return isBreath ? (
    <div class="guided-follow">
      {title}
      <p class="written-field-hint">{hint}</p>
      <BreathPacer now={now} />
    </div>
  ) : (
    <div class="guided-follow guided-read">
      <DrawnRing>{title}</DrawnRing>
      <p>{hint}</p>
    </div>
  );
}
