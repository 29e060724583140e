import type { ChangeSignal } from '../../platform/change-signal';
import { timeZone } from '../../platform/clock';
import { failureText, logLine } from '../../platform/log';
import { Connection } from '../database/database';
import type { DataLoss } from './data-loss';

/** The database and the signal of its changes, watched for a loss. When watching fails, everything else goes on. */
export function watchedDatabase(loss: DataLoss, changes: ChangeSignal) {
  const watch = (work: Promise<void>): void =>
    void work.catch((error) => logLine(`the database could not be watched: ${failureText(error)}`));
  const connection = new Connection('enough', timeZone, (opened) => watch(loss.afterOpening(opened)));
  const signal: ChangeSignal = {
    announce() {
      changes.announce();
      watch(connection.open().then((database) => loss.afterChange(database)));
    },
    subscribe: (changed) => changes.subscribe(changed),
  };
  return { connection, signal };
}
