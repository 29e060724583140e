import { type Pace, withPace } from '../../domain/nudges/pace';
import { localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

export type OfferActions = ReturnType<typeof offerActions>;

/**
 * What happens to the popup's offers, a gentler pace and the support card; each rejects when it could not be stored.
 */
export const offerActions = (context: PageContext) => ({
  /** Sets the gentler pace that was offered. If the minutes before the first nudge are longer still, they stay. */
  acceptGentlerPace: (pace: Pace): Promise<void> =>
    context.settings.change((before) => withPace(pace, before)),
  /** Remembers that a gentler pace was offered: it is offered once. */
  noteGentlerPaceShown: (): Promise<void> => context.settings.change(() => ({ gentlerOffered: true })),
  /** Remembers that the support card was shown: it is shown at most once in fourteen days. */
  noteSupportCardShown: (): Promise<void> =>
    context.settings.change((settings) => ({
      supportShownOn: localDay(context.now(), calendarOf(settings)),
    })),
});
