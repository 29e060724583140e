import type { ErasureScope } from '../../lib/domain/folder/erasure';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { SiteId } from '../../lib/domain/sites/site';
import type { LocalDay } from '../../lib/domain/time/days';
import { Archive } from '../../lib/storage/database/archive';
import type { Connection } from '../../lib/storage/database/database';
import { DayErasure } from '../../lib/storage/database/day-erasure';
import { SiteErasure } from '../../lib/storage/database/site-erasure';
import { erasingForOthers } from '../../lib/storage/folder/erasing-for-others';
import { FolderSync } from '../../lib/storage/folder/folder-sync';
import type { SegmentCipher } from '../../lib/storage/folder/segment-cipher';
import { GratitudeRepository } from '../../lib/storage/journal/gratitude-repository';
import { SettingsStore } from '../../lib/storage/settings/settings-store';
import type { RowPlan } from '../../lib/storage/transfer/row-plan';
import { StoredDrafts } from '../../lib/storage/transfer/stored-drafts';
import type { FolderInMemory } from './folder-in-memory';
import { countingSignal, freshConnection, inProcessLock, valueInMemory } from './in-memory-database';
import { gratitudeEntry } from './journal-rows';

/** Stands in for age where a test is not about encryption: encrypting costs a test most of its time. */
const PLAIN: Pick<SegmentCipher, 'encrypt' | 'decrypt'> = {
  encrypt: async (text) => new TextEncoder().encode(text),
  decrypt: async (bytes) => new TextDecoder().decode(bytes),
};

export const CALENDAR = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

let devices = 0;

const nextDevice = (): string => {
  devices += 1;
  return `00000000-0000-4000-8000-${String(devices).padStart(12, '0')}`;
};

/** A browser with a database of its own, whose clock a test moves. */
export class BrowserWithFolder {
  now = 1_795_000_000_000;
  readonly signal = countingSignal();
  readonly settings = new SettingsStore({
    value: valueInMemory({ version: 1, ...DEFAULT_SETTINGS }),
    exclusively: inProcessLock(),
    log: () => undefined,
  });
  readonly gratitude: GratitudeRepository;
  readonly sync: FolderSync;
  readonly drafts: StoredDrafts;

  constructor(
    readonly folder: FolderInMemory,
    readonly connection: Connection = freshConnection(),
    public device = nextDevice(),
    readonly cipher = PLAIN,
  ) {
    this.gratitude = new GratitudeRepository(connection, this.signal);
    this.drafts = new StoredDrafts(
      { checkIn: valueInMemory(), practices: valueInMemory(), cards: valueInMemory() },
      inProcessLock(),
    );
    this.sync = new FolderSync({
      connection,
      signal: this.signal,
      settings: this.settings,
      drafts: this.drafts,
      device: async () => this.device,
      changeDevice: async (id) => {
        this.device = id;
      },
      exclusively: inProcessLock(),
      now: () => this.now,
      timeZone: () => 'Europe/Berlin',
    });
  }

  exchange = () => this.sync.sync(this.folder, this.cipher);

  /** Writes something to be glad of. */
  async write(id: string, text: string, day: LocalDay = '2026-11-22'): Promise<void> {
    this.now += 1_000;
    const row = {
      ...gratitudeEntry({ text, day, at: this.now }),
      id,
      createdAt: this.now,
      updatedAt: this.now,
    };
    await this.gratitude.save(row, this.now);
  }

  async edit(id: string, text: string): Promise<void> {
    this.now += 1_000;
    await this.gratitude.change(id, { text }, this.now);
  }

  async erase(id: string): Promise<void> {
    this.now += 1_000;
    await this.gratitude.delete(id);
  }

  /** Erases everything of a day. @returns puts it back */
  eraseDay = (day: LocalDay) => this.#eraseScope(`day/${day}`, new DayErasure(day, CALENDAR));

  /** Erases what was measured on a site. @returns puts it back */
  eraseSite = (site: SiteId) => this.#eraseScope(`site/${site}`, new SiteErasure(site, this.now));

  async #eraseScope(scope: ErasureScope, erasure: RowPlan): Promise<() => Promise<void>> {
    this.now += 1_000;
    const archive = new Archive(this.connection, this.signal);
    const forOthers = () =>
      erasingForOthers(scope, { device: this.device, calendar: CALENDAR, now: this.now });
    await archive.carryOut(erasure, undefined, forOthers().erase);
    return () => archive.takeBack(erasure.changes(), forOthers().putBack);
  }

  /** What it has to be glad of, by the ids of the entries. */
  async texts(): Promise<Record<string, string>> {
    const rows = await (await this.connection.open()).getAll('gratitude');
    return Object.fromEntries(rows.map(({ id, text }) => [id, text]));
  }
}
