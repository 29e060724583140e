import type { StoredValue } from '../../platform/stored-value';
import { isRecord } from '../shapes/stored-shape';

/** Everything that is half written, as it is stored. Missing where there is none. */
export interface Drafts {
  readonly checkIn?: Readonly<Record<string, unknown>> | undefined;
  readonly practices?: Readonly<Record<string, unknown>> | undefined;
  readonly cards?: Readonly<Record<string, unknown>> | undefined;
}

export type DraftValues = { readonly [Kind in keyof Drafts]-?: Pick<StoredValue, 'get' | 'set' | 'remove'> };

const KINDS = ['checkIn', 'practices', 'cards'] as const satisfies readonly (keyof Drafts)[];

/** The drafts of all kinds at once, with whatever only a newer version understands of them. */
export class StoredDrafts {
  constructor(private readonly values: DraftValues) {}

  async read(): Promise<Drafts> {
    const stored = await Promise.all(
      KINDS.map(async (kind) => [kind, await this.values[kind].get()] as const),
    );
    return Object.fromEntries(stored.filter(([, value]) => isRecord(value)));
  }
}
