import { isOn, type Settings } from '../domain/settings';
import type { Site } from '../domain/site';
import type { PageScript } from '../platform/page-scripts';
import { SITES } from '../sites/registry';
import { matchPatterns, surfaceScriptPath } from '../sites/sensor-scripts';

/** What the registration works with. */
export interface RegistrationParts {
  readonly readSettings: () => Promise<Settings>;
  readonly hasAccess: (patterns: readonly string[]) => Promise<boolean>;
  readonly registered: () => Promise<string[]>;
  readonly register: (scripts: readonly PageScript[]) => Promise<void>;
  readonly unregister: (ids: readonly string[]) => Promise<void>;
  readonly tabsShowing: (patterns: readonly string[]) => Promise<number[]>;
  readonly runInTab: (tabId: number, files: readonly string[]) => Promise<void>;
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly log: (line: string) => void;
}

const ID_PREFIX = 'sensor-';

const sensorOf = (site: Site): PageScript => ({
  id: `${ID_PREFIX}${site.id}`,
  files: [surfaceScriptPath(site), 'sensor.js'],
  patterns: matchPatterns(site),
});

/** Sees to it that the sensor runs on the sites that are on and granted, and nowhere else. */
export class SensorRegistration {
  constructor(private readonly parts: RegistrationParts) {}

  /**
   * Brings what is registered in line with what is chosen and granted, and starts new sensors in tabs that are
   * open already. Safe to call at any time and any number of times.
   * @param anew also starts sensors afresh where they were registered: after an update the old ones are dead
   */
  reconcile(anew = false): Promise<void> {
    return this.parts.exclusively('sensors', async () => {
      const { registered, register, unregister } = this.parts;
      const wanted = (await this.#wantedSites()).map(sensorOf);
      const present = new Set(await registered());
      const missing = wanted.filter(({ id }) => !present.has(id));
      const superfluous = [...present].filter((id) => !wanted.some((sensor) => sensor.id === id));
      if (superfluous.length > 0) await unregister(superfluous);
      if (missing.length > 0) await register(missing);
      await Promise.all((anew ? wanted : missing).map((sensor) => this.#startInOpenTabs(sensor)));
    });
  }

  async #wantedSites(): Promise<Site[]> {
    const settings = await this.parts.readSettings();
    const chosen = SITES.filter((site) => isOn(settings, site.id));
    const granted = await Promise.all(chosen.map((site) => this.parts.hasAccess(matchPatterns(site))));
    return chosen.filter((_, index) => granted[index]);
  }

  async #startInOpenTabs({ files, patterns }: PageScript): Promise<void> {
    const { tabsShowing, runInTab, log } = this.parts;
    for (const tabId of await tabsShowing(patterns)) {
      try {
        await runInTab(tabId, files);
      } catch {
        log('a sensor could not be started in an open tab: its page is gone');
      }
    }
  }
}
