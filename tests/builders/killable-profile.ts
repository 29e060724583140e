import type { PageEnvironment } from '../../lib/pages/context';
import { Connection, type Database } from '../../lib/storage/database/database';
import { freshDatabaseName } from './in-memory-database';
import { valuesInMemory } from './page-in-memory';

type Profile = Pick<PageEnvironment, 'connection' | 'storedValue'>;

/** What a page stores once it is killed: nothing, and it never learns of that. */
const never = <Result>(): Promise<Result> => new Promise(() => undefined);

class KillableConnection extends Connection {
  constructor(
    name: string,
    private readonly step: <Result>(work: () => Promise<Result>) => Promise<Result>,
  ) {
    super(name);
  }

  override open(): Promise<Database> {
    return this.step(() => super.open());
  }
}

/** A page's view of a profile. */
interface KillablePage extends Profile {
  /** Kills the page after so many more steps. @returns what resolves then */
  killAfter(steps: number): Promise<'killed'>;
}

/** A profile that outlives its pages, which can be killed at any step: a use of the database, or a stored value. */
export function killableProfile() {
  const name = freshDatabaseName();
  const values = valuesInMemory();
  return {
    /** What a page sees of it that is never killed. */
    whole: (): Profile => ({ connection: new Connection(name), storedValue: values }),
    killable(): KillablePage {
      let left = Number.POSITIVE_INFINITY;
      let kill = (_killed: 'killed'): void => undefined;
      const step = <Result>(work: () => Promise<Result>): Promise<Result> => {
        left -= 1;
        if (left >= 0) return work();
        kill('killed');
        return never();
      };
      return {
        killAfter(steps) {
          left = steps;
          return new Promise((resolve) => {
            kill = resolve;
          });
        },
        connection: new KillableConnection(name, step),
        storedValue(area, key) {
          const value = values(area, key);
          return {
            ...value,
            set: (next) => step(() => value.set(next)),
            remove: () => step(() => value.remove()),
          };
        },
      };
    },
  };
}
