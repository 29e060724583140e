import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/domain/sites/site';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import type { WelcomePage } from '../../lib/pages/welcome/load-welcome';
import { type ChosenSite, isAdded, siteOfChoice } from '../../lib/sites/chosen-site';
import { useTask } from '../hooks/use-task';
import { AllSet } from './all-set';
import { Invitation } from './invitation';

interface WelcomeProps extends WelcomePage {
  /** Every known site. */
  readonly sites: readonly Site[];
  readonly isFirefox: boolean;
  readonly onBegin: SiteActions['turnOn'];
  onShowNudge(): void;
  onOpenOptions(): void;
  onDone(): void;
}

const without = (sites: readonly ChosenSite[], id: SiteId): readonly ChosenSite[] =>
  sites.filter(({ site }) => site !== id);

/** The first page: what Enough is, on which sites it may run, and what happens next. */
export function WelcomeView({ sites, isFirefox, chosenSites, onBegin, ...next }: WelcomeProps): JSX.Element {
  const [picks, setPicks] = useState<readonly ChosenSite[]>([]);
  /** Sites that were added by address stay on the list after they are unpicked. */
  const [added, setAdded] = useState<readonly ChosenSite[]>([]);
  const task = useTask<'on' | 'declined'>();
  const addedIds = new Set([...chosenSites.filter(isAdded), ...added.map(({ site }) => site)]);
  const offered = [...sites, ...[...addedIds].flatMap((site) => siteOfChoice({ site }) ?? [])];
  const isPicked = (id: SiteId) => chosenSites.includes(id) || picks.some(({ site }) => site === id);
  const picked = offered.filter(({ id }) => isPicked(id));

  const pick = (site: ChosenSite): void => setPicks((before) => [...without(before, site.site), site]);
  const add = async (site: ChosenSite): Promise<'on'> => {
    pick(site);
    if (isAdded(site.site)) setAdded((before) => [...without(before, site.site), site]);
    return 'on';
  };
  const begin = (): Promise<'on' | 'declined'> =>
    onBegin(picked.map(({ id }) => picks.find(({ site }) => site === id) ?? { site: id }));

  if (task.answer === 'on') return <AllSet sites={picked} {...next} />;
  return (
    <Invitation
      sites={offered}
      isFirefox={isFirefox}
      chosenSites={chosenSites}
      picked={picked.map(({ id }) => id)}
      progress={task.state === 'done' ? 'declined' : task.state}
      onPick={(id, on) => {
        if (on) pick(added.find(({ site }) => site === id) ?? { site: id });
        else setPicks((before) => without(before, id));
      }}
      onAdd={add}
      onBegin={() => task.run(begin)}
    />
  );
}
