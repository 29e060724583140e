import { afterReport, mayBeOpenedByPerson, type OpenedDocument } from '../domain/attention/opened-document';
import type { PageOnSite } from '../messaging/message-router';
import type { StoredValue } from '../platform/stored-value';

/** The number of tabs that are remembered, those that reported last. */
const MOST_TABS = 64;

export interface OpenedDocumentsDependencies {
  /** Lasts as long as the browser runs. */
  readonly value: Pick<StoredValue, 'get' | 'set'>;
  readonly log: (line: string) => void;
}

type Tab = readonly [tabId: number, opened: OpenedDocument];

/** Remembers of each tab whether its document, and the one before, showed a sign of a person. */
export class OpenedDocuments {
  constructor(private readonly dependencies: OpenedDocumentsDependencies) {}

  /**
   * Notes a report, and tells whether a person may have opened its page. Where nothing can be known, they may have.
   * @param hasSign whether the page has seen a sign of a person since it was opened
   */
  async mayBeOpenedByPerson({ tabId, documentId }: PageOnSite, hasSign: boolean): Promise<boolean> {
    // Firefox before 153 does not say which document sent a message.
    if (documentId === undefined) return true;
    try {
      const tabs = ((await this.dependencies.value.get()) as readonly Tab[] | undefined) ?? [];
      const before = tabs.find(([id]) => id === tabId)?.[1];
      const opened = afterReport(before, documentId, hasSign);
      if (opened.id !== before?.id || opened.hasSign !== before.hasSign) {
        const others = tabs.filter(([id]) => id !== tabId).slice(1 - MOST_TABS);
        await this.dependencies.value.set([...others, [tabId, opened]]);
      }
      return mayBeOpenedByPerson(opened);
    } catch (error) {
      this.dependencies.log(`what a tab showed could not be remembered: ${error}`);
      return true;
    }
  }
}
