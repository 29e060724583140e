import type { CardContent } from '../domain/nudges/card-content';
import { t } from '../i18n/translate';
import { cardTexts } from './nudge-card-text';

/** How long the sample stays when it is left alone, in ms: someone who looks at a first card has all the time they need. */
const STAYS = 600_000;

/** The nudge that a person can try before their first. Its replies say what a nudge on a site does, and what this one does not. */
export function sampleNudge(): CardContent {
  const texts = cardTexts({
    practice: null,
    from: undefined,
    triggers: [],
    minutes: 0,
    isAmongFirst: false,
    isNoticing: false,
    canBeFewer: true,
    keys: undefined,
  });
  return {
    moment: 'sample',
    sentence: t('nudge_notice_4'),
    practice: null,
    isFolded: true,
    staysMs: STAYS,
    corner: 'bottomEnd',
    texts: {
      ...texts,
      reasons: [t('sampleWhy')],
      replies: {
        helpful: t('sampleReply_helpful'),
        carriedOn: t('sampleReply_carriedOn'),
        closedTab: t('sampleReply_closedTab'),
      },
      requests: texts.requests.map((one) => ({ ...one, done: t('sampleRequestDone') })),
    },
  };
}
