import './guided-step.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isWritten, STEPS_OF } from '../../lib/domain/guided-practice';
import type { GuidedPractice } from '../../lib/domain/practice';
import { DrawnRing } from '../mark/drawn-ring';
import { stepTexts, wordsLabel } from '../wording/practice';
import { BreathPacer } from './breath-pacer';
import { WrittenField } from './written-field';

interface GuidedStepProps {
  readonly practice: GuidedPractice;
  /** From 0. */
  readonly at: number;
  readonly words: readonly string[];
  /** The id of what says that the words of this step can't be kept, `null` when nothing does. */
  readonly fault: string | null;
  onWords(words: readonly string[]): void;
  onCopy(text: string): Promise<void>;
  /** Monotonic ms. */
  now(): number;
}

/** One step of a guided practice, below what was written in the steps before. */
export function GuidedStepView(props: GuidedStepProps): JSX.Element | null {
  const { practice, at, words, fault, onWords, onCopy, now } = props;
  const steps = STEPS_OF[practice];
  const step = steps[at];
  const place = steps.slice(0, at).filter(isWritten).length;
  const { ask, hint } = stepTexts(practice, at);
  if (!step) return null;
  return (
    <div class="guided-step">
      <Earlier practice={practice} words={words.slice(0, place)} />
      {isWritten(step) ? (
        <WrittenField
          practice={practice}
          step={step}
          ask={ask}
          hint={hint}
          words={words}
          place={place}
          fault={fault}
          onWrite={(text) => onWords(words.with(place, text))}
          onCopy={onCopy}
        />
      ) : (
        <StepToFollow ask={ask} hint={hint} isBreath={step.kind === 'breath'} now={now} />
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
