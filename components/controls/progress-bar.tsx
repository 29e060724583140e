import type { JSX } from 'preact';
import './progress-bar.css';

interface ProgressBarProps {
  /** What is being done. */
  readonly label: string;
  /** The share that is done, from 0 to 1. */
  readonly share: number;
}

/** How far work is that takes seconds. */
export function ProgressBar({ label, share }: ProgressBarProps): JSX.Element {
  return (
    <label class="progress-bar">
      <span>{label}</span>
      <progress value={share} max={1} />
    </label>
  );
}
