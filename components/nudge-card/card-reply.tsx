import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';

/** What a person can still ask for once they have answered a card. */
export function CardReply({ answer, asked, texts, onRequest }: CardModel): JSX.Element | null {
  if (answer === 'closedTab') return null;
  const offered = texts.requests.filter(({ request }) => !asked.includes(request));
  return (
    <div class="exits">
      {offered.map(({ request, offer }) => (
        <button key={request} type="button" onClick={(event) => onRequest(request, event)}>
          {offer}
        </button>
      ))}
    </div>
  );
}
