import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/domain/site';
import { useTask } from '../use-task';
import { AllSet } from './all-set';
import { Invitation } from './invitation';

export interface WelcomeProps {
  readonly sites: readonly Site[];
  /** Those that are already on. */
  readonly chosen: readonly SiteId[];
  /** Minutes of passive scrolling before the first nudge, as they are set. */
  readonly firstNudgeMinutes: number;
  /** Asks the browser, so it begins within the click. Rejects on failure. */
  onBegin(sites: readonly SiteId[]): Promise<'begun' | 'declined'>;
  onOpenReflection(): void;
  onOpenOptions(): void;
}

/** The first page: what Enough is, which sites it may accompany, and what happens next. */
export function WelcomeView({ sites, chosen, onBegin, ...next }: WelcomeProps): JSX.Element {
  const [picks, setPicks] = useState<readonly SiteId[]>([]);
  const task = useTask<'begun' | 'declined'>();
  const picked = sites.filter(({ id }) => chosen.includes(id) || picks.includes(id));

  if (task.answer === 'begun') return <AllSet sites={picked} {...next} />;
  return (
    <Invitation
      sites={sites}
      chosen={chosen}
      picked={picked.map(({ id }) => id)}
      progress={task.state === 'done' ? 'declined' : task.state}
      onPick={(site, on) =>
        setPicks((before) => [...before.filter((id) => id !== site), ...(on ? [site] : [])])
      }
      onBegin={() => task.run(() => onBegin(picked.map(({ id }) => id)))}
    />
  );
}
