import './welcome.css';
import './all-set.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../../lib/domain/sites/site';
import { t } from '../../lib/platform/i18n';
import { durationText } from '../../lib/wording/duration-text';
import { listText } from '../../lib/wording/list-text';
import { Button } from '../controls/button';
import { Brand } from '../shell/brand';
import { DrawnRing } from '../shell/drawn-ring';

interface AllSetProps {
  readonly sites: readonly Site[];
  readonly firstNudgeMinutes: number;
  onOpenReflection(): void;
  onOpenOptions(): void;
}

/** Says that Enough has started, and what happens next. */
export function AllSet(props: AllSetProps): JSX.Element {
  const { sites, firstNudgeMinutes, onOpenReflection, onOpenOptions } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus moves here.
  useEffect(() => {
    heading.current?.focus();
    scrollTo({ top: 0 });
  }, []);
  const firstNudge = durationText(firstNudgeMinutes * 60_000, 'long');
  return (
    <main class="welcome all-set">
      <Brand />
      <DrawnRing>
        <h1 ref={heading} tabIndex={-1}>
          {t('welcomeSet')}
        </h1>
        <p>{t('welcomeSetOn', listText(sites.map(({ name }) => name)))}</p>
      </DrawnRing>
      <section class="all-set-next">
        <h2>{t('welcomeNext')}</h2>
        <ol>
          <li>{t('welcomeNext_1')}</li>
          <li>{t('welcomeNext_2', firstNudge)}</li>
          <li>{t('welcomeNext_3')}</li>
          <li>{t('welcomeNext_4')}</li>
        </ol>
        <div class="all-set-ways">
          <Button look="main" onPress={onOpenReflection}>
            {t('openReflection')}
          </Button>
          <Button onPress={onOpenOptions}>{t('openOptions')}</Button>
        </div>
      </section>
    </main>
  );
}
