import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isWrittenStep, PRACTICE_STEPS, writtenSteps } from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import type { PracticeDraft } from '../../../lib/domain/journal/practice-draft';
import type { SiteId } from '../../../lib/domain/sites/site';
import { practiceStepTexts, practiceTextLabel } from '../../../lib/wording/practice-text';
import { PlanSite } from '../../shared/plan-site';
import { DrawnRing } from '../../shell/drawn-ring';
import { BreathPacer } from './breath-pacer';
import { PracticeTextField } from './practice-text-field';
import './guided-step.css';

interface GuidedStepProps {
  readonly practice: GuidedPractice;
  /** Counted from 0. */
  readonly at: number;
  readonly draft: PracticeDraft;
  /** The sites that a plan can be about. */
  readonly sites: readonly SiteId[];
  /** The id of the element that says why this step's text can't be kept; `null` when it can. */
  readonly fault: string | null;
  onChangeDraft(draft: PracticeDraft): void;
  onCopy(text: string): Promise<void>;
  /** Monotonic ms. */
  monotonicNow(): number;
}

/** One step of a guided practice. The texts of the steps before it are shown above. */
export function GuidedStepView(props: GuidedStepProps): JSX.Element | null {
  const { practice, at, draft, sites, fault, onChangeDraft, onCopy, monotonicNow } = props;
  const steps = PRACTICE_STEPS[practice];
  // Steps that were not reached yet have no text.
  const words = writtenSteps(practice).map((_, line) => draft.words[line] ?? '');
  const [cue = '', response = ''] = words;
  const step = steps[at];
  const place = steps.slice(0, at).filter(isWrittenStep).length;
  const { ask, hint } = practiceStepTexts(practice, at);
  if (!step) return null;
  return (
    <div class="guided-step">
      <EarlierWords practice={practice} words={words.slice(0, place)} />
      {isWrittenStep(step) ? (
        <PracticeTextField
          practice={practice}
          step={step}
          ask={ask}
          hint={hint}
          words={words}
          place={place}
          fault={fault}
          onWrite={(text) => onChangeDraft({ ...draft, words: words.with(place, text) })}
          onCopy={onCopy}
        />
      ) : (
        <StepToFollow ask={ask} hint={hint} isBreath={step.kind === 'breath'} monotonicNow={monotonicNow} />
      )}
      {practice === 'plan' && at === steps.length - 1 && (
        <PlanSite
          plan={{ ...draft, cue, response }}
          sites={sites}
          onChange={(change) => onChangeDraft({ ...draft, ...change })}
        />
      )}
    </div>
  );
}

interface EarlierWordsProps {
  readonly practice: GuidedPractice;
  readonly words: readonly string[];
}

function EarlierWords({ practice, words }: EarlierWordsProps): JSX.Element | null {
  if (words.every((text) => text.trim() === '')) return null;
  return (
    <dl class="guided-earlier">
      {words.map(
        (text, place) =>
          text.trim() !== '' && (
            // The index identifies a text; two texts may be equal.
            <div key={place}>
              <dt>{practiceTextLabel(practice, place)}</dt>
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
  monotonicNow(): number;
}

/** A step without a field: a text to read, or paced breathing. */
function StepToFollow({ ask, hint, isBreath, monotonicNow }: StepToFollowProps): JSX.Element {
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
      <BreathPacer monotonicNow={monotonicNow} />
    </div>
  ) : (
    <div class="guided-follow guided-read">
      <DrawnRing>{title}</DrawnRing>
      <p>{hint}</p>
    </div>
  );
}
