import { t } from '../i18n/translate';

/** What a page says when its content could not be read. */
export interface LoadFailureText {
  readonly title: string;
  readonly more: string;
}

const nameOf = (failure: unknown): string | undefined =>
  typeof failure === 'object' && failure !== null && 'name' in failure ? String(failure.name) : undefined;

/** What to say about why a page's content could not be read, as far as the name of the error tells it. */
export function loadFailureText(failure: unknown): LoadFailureText {
  switch (nameOf(failure)) {
    case 'VersionError':
      return { title: t('loadFailedNewer'), more: t('loadFailedNewerMore') };
    case 'DatabaseBlockedError':
      return { title: t('loadFailedBlocked'), more: t('loadFailedBlockedMore') };
    default:
      return { title: t('loadFailed'), more: t('loadFailedMore') };
  }
}
