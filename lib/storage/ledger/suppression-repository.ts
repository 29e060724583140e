import type { Suppression } from '../../domain/nudges/suppression';
import type { LocalDay } from '../../domain/time/days';
import type { Connection } from '../database/database';

/** The stretches in which a nudge would have come; the ledger writes them with its reports. */
export class SuppressionRepository {
  constructor(private readonly connection: Connection) {}

  /** The silences of a local day. */
  async of(day: LocalDay): Promise<Suppression[]> {
    const database = await this.connection.open();
    return database.getAllFromIndex('silences', 'day', day);
  }
}
