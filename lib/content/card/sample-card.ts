import type { CardContent } from '../../domain/nudges/card-content';
import { type CardEnvironment, type ShownCard, showCard } from './show-card';

/** Chromium sets smaller letters on the body of an extension’s own pages. */
const BODY = 'body { font: inherit }';

/** What a sample needs: what a card needs of its page, and what it does instead of sending anything. */
export interface SampleCardEnvironment
  extends Pick<CardEnvironment, 'window' | 'css' | 'scheme' | 'monotonicNow' | 'shadowRootOf' | 'draw'> {
  /** The person asked for the practices. */
  onPractices(): void;
}

/**
 * Shows a card for a person to try on a page of the extension, with the focus in it: they have asked for it. It answers
 * like any other, and nothing of it is sent or stored. A second one replaces the first.
 */
export function createSampleCard({ css, draw, onPractices, ...page }: SampleCardEnvironment) {
  let shown: ShownCard | undefined;
  return (content: CardContent): void => {
    shown?.takeAway();
    shown = showCard({
      ...page,
      content,
      // The policy of the extension's own pages applies no style element.
      css: { place: '', card: '' },
      isOrphaned: () => false,
      passSignOn() {},
      async send({ kind }) {
        if (kind === 'practices') onPractices();
        return { done: true };
      },
      draw(body, model) {
        const frame = body.ownerDocument;
        adoptStyle(frame, `${css.card}${BODY}`);
        adoptStyle(frame.defaultView?.frameElement?.getRootNode() as ShadowRoot | undefined, css.place);
        draw(body, model);
      },
    });
    shown.focus();
  };
}

/** Gives a root a style sheet, unless it has it. */
function adoptStyle(root: Document | ShadowRoot | undefined, css: string): void {
  const window = root && (root.ownerDocument ?? (root as Document)).defaultView;
  if (!window || root.adoptedStyleSheets.length > 0) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
