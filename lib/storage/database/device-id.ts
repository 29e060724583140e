import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';

interface DeviceIdDependencies {
  readonly value: Pick<StoredValue, 'get' | 'set'>;
  readonly exclusively: typeof exclusively;
}

/** The key in `storage.local` under which the id is stored. */
export const DEVICE_ID_KEY = 'device';

/**
 * The id of this browser's Enough, a random UUID that is made when it is first needed. It tells apart what different
 * browsers measured, and says nothing about the person or the machine.
 */
export class DeviceId {
  constructor(private readonly dependencies: DeviceIdDependencies) {}

  /** Takes another id. */
  change(id: string): Promise<void> {
    const { value, exclusively } = this.dependencies;
    return exclusively('device', () => value.set(id));
  }

  read(): Promise<string> {
    const { value, exclusively } = this.dependencies;
    return exclusively('device', async () => {
      const stored = await value.get();
      if (typeof stored === 'string') return stored;
      const made = crypto.randomUUID();
      await value.set(made);
      return made;
    });
  }
}
