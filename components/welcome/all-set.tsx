import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Site } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import { durationText } from '../../lib/wording/duration-text';
import { listText } from '../../lib/wording/list-text';
import { Button } from '../controls/button';
import { Brand } from '../shell/brand';
import { DrawnRing } from '../shell/drawn-ring';
import './welcome.css';
import './all-set.css';

interface AllSetProps {
  readonly sites: readonly Site[];
  readonly firstNudgeMinutes: number;
  /** Shows a nudge on this page, to try. */
  onShowNudge(): void;
  onOpenOptions(): void;
  onDone(): void;
}

/** Says that Enough has started, lets the person try a nudge, and says what happens next. */
export function AllSet(props: AllSetProps): JSX.Element {
  const { sites, firstNudgeMinutes, onShowNudge, onOpenOptions, onDone } = props;
  const [hasTried, setHasTried] = useState(false);
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
        <p>{t('welcomeSetOn', { sites: listText(sites.map(({ name }) => name)) })}</p>
      </DrawnRing>
      <section class="all-set-next">
        <p class="all-set-try">{t('welcomeTry')}</p>
        <div class="all-set-ways">
          <Button
            look={hasTried ? 'plain' : 'main'}
            onPress={() => {
              setHasTried(true);
              onShowNudge();
            }}
          >
            {t(hasTried ? 'welcomeShowNudgeAgain' : 'welcomeShowNudge')}
          </Button>
          <Button look={hasTried ? 'main' : 'plain'} onPress={onDone}>
            {t('welcomeDone')}
          </Button>
          <Button look="bare" onPress={onOpenOptions}>
            {t('openOptions')}
          </Button>
        </div>
        <h2>{t('welcomeNext')}</h2>
        <ol>
          <li>{t('welcomeNext_1')}</li>
          <li>{t('welcomeNext_2', { duration: firstNudge })}</li>
          <li>{t('welcomeNext_3')}</li>
          <li>{t('welcomeNext_4')}</li>
        </ol>
      </section>
    </main>
  );
}
