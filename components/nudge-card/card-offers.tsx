import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';

/**
 * What a person can ask for and has not yet, as a row of buttons: before they answer the card, that a comparison is kept; after it,
 * to be left alone.
 */
export function CardOffers({ answer, asked, texts, onRequest }: CardModel): JSX.Element {
  return (
    <div class={answer ? 'exits' : 'practice'}>
      {texts[answer ? 'requests' : 'presses'].map(
        ({ request, offer }) =>
          !asked.includes(request) && (
            <button key={request} type="button" onClick={(event) => onRequest(request, event)}>
              {offer}
            </button>
          ),
      )}
    </div>
  );
}
