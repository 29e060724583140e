import type { JSX } from 'preact';
import type { ActivityLogEntry } from '../../lib/domain/nudges/activity-log';
import type { Moment } from '../../lib/domain/nudges/nudge';
import { sentenceFrom } from '../../lib/domain/nudges/own-sentences';
import type { Suppression } from '../../lib/domain/nudges/suppression';
import { t } from '../../lib/i18n/translate';
import type { CheckInCorrections } from '../../lib/pages/log/check-in-corrections';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import { timeRangeText, timeText } from '../../lib/wording/date-text';
import { listText } from '../../lib/wording/list-text';
import {
  blockerText,
  familyName,
  minutesText,
  sentenceFromText,
  sentenceText,
  triggerText,
  type WrittenSentences,
  withheldText,
} from '../../lib/wording/nudge-text';
import { siteName } from '../../lib/wording/site-text';
import { AnswerEntry } from './answer-entry';
import { CaughtEntry } from './caught-entry';
import { CheckInEntry } from './check-in-entry';
import { GuessEntry } from './guess-entry';

interface LogRowProps extends NudgeTexts {
  readonly entry: ActivityLogEntry;
  readonly comparisonActions: Pick<ComparisonActions, 'tell'>;
  readonly checkInActions: Pick<CheckInCorrections, 'change'>;
  /** Erases what the person said. */
  onErase(): void;
}

interface NudgeTexts {
  readonly written: WrittenSentences;
  /** The length in ms of one minute of the nudge settings. */
  readonly minute: number;
}

/** One entry: its time, what was done, why, and the outcome. */
export function LogRow(props: LogRowProps): JSX.Element {
  const { entry, written, minute, comparisonActions, checkInActions, onErase } = props;
  return (
    <li class={`log-row log-${entry.kind}`}>
      <p class="log-time">{entryTimeText(entry)}</p>
      <i class="log-mark" aria-hidden="true" />
      {entry.kind === 'shown' && <Shown moment={entry.moment} written={written} minute={minute} />}
      {entry.kind === 'withheld' && <Withheld moment={entry.moment} minute={minute} />}
      {entry.kind === 'missed' && <Missed moment={entry.moment} minute={minute} />}
      {entry.kind === 'refused' && <Refused suppression={entry.suppression} />}
      {entry.kind === 'caught' && (
        <CaughtEntry comparison={entry.comparison} actions={comparisonActions} onErase={onErase} />
      )}
      {entry.kind === 'checkedIn' && (
        <CheckInEntry checkIn={entry.checkIn} actions={checkInActions} onErase={onErase} />
      )}
      {entry.kind === 'answered' && <AnswerEntry answer={entry.answer} onErase={onErase} />}
      {entry.kind === 'guessed' && <GuessEntry guess={entry.guess} onErase={onErase} />}
    </li>
  );
}

function entryTimeText(entry: ActivityLogEntry): string {
  if (entry.kind === 'caught') return timeText(entry.at, entry.comparison.timeZone);
  if (entry.kind === 'checkedIn') return timeText(entry.at, entry.checkIn.timeZone);
  if (entry.kind === 'guessed') return timeText(entry.at, entry.guess.timeZone);
  return timeRangeText(entry.at, entry.kind === 'refused' ? entry.suppression.until : entry.at);
}

function Shown(props: NudgeTexts & { readonly moment: Moment }): JSX.Element {
  const { moment, written, minute } = props;
  const sentence = sentenceText(moment, written);
  const from = sentenceFrom(moment, written.ownSentences);
  const outcome = outcomeText(moment);
  return (
    <div class="log-words">
      <p>{t('logShownOn', { site: siteName(moment.site), family: familyName(moment.family) })}</p>
      {sentence === undefined ? (
        <p class="log-why">{t('logSentenceGone')}</p>
      ) : (
        <blockquote>
          <bdi>{sentence}</bdi>
        </blockquote>
      )}
      {from !== undefined && <p class="log-why">{sentenceFromText(from)}</p>}
      <p class="log-why">{whyText(moment, minute)}</p>
      {outcome && <p class="log-why">{outcome}</p>}
      {moment.quietVisit && <p class="log-why">{t('logQuietVisit')}</p>}
    </div>
  );
}

function Withheld({ moment, minute }: { readonly moment: Moment; readonly minute: number }): JSX.Element {
  return (
    <div class="log-words">
      <p>{t('logWithheldOn', { site: siteName(moment.site), share: withheldText(moment.shownWith) })}</p>
      <p class="log-why">{whyText(moment, minute)}</p>
    </div>
  );
}

function Missed({ moment, minute }: { readonly moment: Moment; readonly minute: number }): JSX.Element {
  const reason = moment.missedFor && t(`heldBack_${moment.missedFor}`);
  return (
    <div class="log-words">
      <p>
        {reason
          ? t('logHeldBackOn', { site: siteName(moment.site), reason })
          : t('logMissedOn', { site: siteName(moment.site) })}
      </p>
      <p class="log-why">{whyText(moment, minute)}</p>
    </div>
  );
}

function Refused({ suppression }: { readonly suppression: Suppression }): JSX.Element {
  const reasons = listText(suppression.hindrances.map(blockerText));
  return (
    <div class="log-words">
      <p>{t('logRefusedOn', { site: siteName(suppression.site), reasons })}</p>
      <p class="log-why">{t('logWhy', { list: listText(suppression.triggers.map(triggerText)) })}</p>
    </div>
  );
}

function whyText({ triggers, streakMs }: Moment, minute: number): string {
  const passive = t('logPassiveMinutes', { duration: minutesText(streakMs / minute) });
  const reasons = triggers.map((trigger) => (trigger === 'passive' ? passive : triggerText(trigger)));
  return t('logWhy', { list: listText(reasons) });
}

/** `null` for an outcome that only a newer version of Enough knows. */
function outcomeText({ outcome }: Moment): string | null {
  if (outcome === 'shown' || outcome === 'withheld') return t('logBecameOpen');
  const became = t(`outcome_${outcome}`);
  return became ? t('logBecame', { outcome: became }) : null;
}
