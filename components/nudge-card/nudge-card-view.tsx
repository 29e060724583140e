import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import { Mark } from '../shell/mark';
import { CardOffers } from './card-offers';
import { CardPracticeView } from './card-practice';
import { CardReasons } from './card-reasons';

/**
 * The card on a page: one sentence, a practice that can be done at once, and three ways out. Once it is answered it says
 * so, and offers to be quieter. It takes no focus. Its sentence becomes visible shortly after the card, so that screen
 * readers announce the live region.
 */
export function NudgeCardView(props: CardModel): JSX.Element {
  const { sentence, texts, answer, asked, isExplained, isHalfWritten, hasFailed, onExit, onExplain, onMove } =
    props;
  const offers = <CardOffers {...props} />;
  return (
    <section class="nudge-card" aria-label={texts.label}>
      <header>
        <Mark />
        <span class="name">{texts.name}</span>
        {!answer && (
          <button type="button" aria-expanded={isExplained} onClick={onExplain}>
            {texts.why}
          </button>
        )}
        <button
          type="button"
          class="icon handle"
          aria-label={texts.move}
          title={texts.move}
          onClick={onMove}
          onKeyDown={onMove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6h8M4 10h8" />
          </svg>
        </button>
        <button
          type="button"
          class="icon"
          aria-label={texts.carryOn}
          title={texts.carryOn}
          onClick={(event) => onExit('carriedOn', event)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div role="status">
        <p class="sentence" dir="auto">
          {answer ? texts.replies[answer] : sentence}
        </p>
        {[...texts.presses, ...texts.requests].map(
          ({ request, done }) =>
            asked.includes(request) && (
              <p key={request} class="aside">
                {done}
              </p>
            ),
        )}
        {!answer &&
          texts.asides.map((aside) => (
            <p key={aside} class="aside">
              {aside}
            </p>
          ))}
        {answer && isHalfWritten && <p class="aside">{texts.lineWaits}</p>}
        {hasFailed && <p class="aside">{texts.trouble}</p>}
      </div>
      {answer ? (
        answer !== 'closedTab' && offers
      ) : (
        <>
          {isExplained && <CardReasons {...props} />}
          <CardPracticeView {...props} />
          {offers}
          <div class="exits">
            <button type="button" onClick={(event) => onExit('helpful', event)}>
              {texts.helped}
            </button>
            <button type="button" onClick={(event) => onExit('closedTab', event)}>
              {texts.leave}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
