import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';

/** Why a card came, in plain words, and a button for the practices, for which a card has no room. */
export function CardReasons({ texts, onRequest }: CardModel): JSX.Element {
  return (
    <div class="reasons">
      {texts.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <button type="button" onClick={(event) => onRequest('practices', event)}>
        {texts.practices}
      </button>
    </div>
  );
}
