import type { MeasuringSettings } from '../domain/attention/measuring-settings';
import type { SiteSettings } from '../domain/sites/site-choice';
import { secondScreenScriptPath } from '../messaging/sensor-slot-scripts';
import { failureText } from '../platform/log';
import type { PageScript } from '../platform/page-scripts';
import { type ChosenSite, choiceScriptPath, siteOfChoice } from '../sites/chosen-site';
import { matchPatterns } from '../sites/sensor-scripts';

export interface RegistrationDependencies {
  readonly readSettings: () => Promise<SiteSettings & MeasuringSettings>;
  readonly hasAccess: (patterns: readonly string[]) => Promise<boolean>;
  readonly registered: () => Promise<PageScript[]>;
  readonly register: (scripts: readonly PageScript[]) => Promise<void>;
  readonly unregister: (ids: readonly string[]) => Promise<void>;
  readonly tabsShowing: (patterns: readonly string[]) => Promise<number[]>;
  readonly runInTab: (tabId: number, files: readonly string[]) => Promise<unknown>;
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly log: (line: string) => void;
}

const ID_PREFIX = 'sensor-';

const sensorOf = (
  choice: ChosenSite,
  patterns: readonly string[],
  { secondScreen }: MeasuringSettings,
): PageScript => ({
  id: `${ID_PREFIX}${choice.site}`,
  files: [choiceScriptPath(choice), secondScreenScriptPath(secondScreen), 'sensor.js'],
  patterns,
});

const hasSameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const isSame = (a: PageScript, b: PageScript): boolean =>
  a.id === b.id && hasSameItems(a.patterns, b.patterns) && hasSameItems(a.files, b.files);

/** Makes the sensor run on the sites that are on and to which access is granted, and nowhere else. */
export class SensorRegistration {
  constructor(private readonly dependencies: RegistrationDependencies) {}

  /**
   * Registers and unregisters sensors to match the chosen sites and the granted access, and starts new sensors in tabs
   * that are open already. It can be called at any time and any number of times.
   * @param restart also starts sensors that were registered before: after an update those in open tabs are dead
   */
  reconcile(restart = false): Promise<void> {
    return this.dependencies.exclusively('sensors', async () => {
      const { registered, register, unregister } = this.dependencies;
      const wanted = await this.#wanted();
      const present = await registered();
      const stale = present.filter((sensor) => !wanted.some((one) => isSame(one, sensor)));
      const missing = wanted.filter((sensor) => !present.some((one) => isSame(one, sensor)));
      if (stale.length > 0) await unregister(stale.map(({ id }) => id));
      if (missing.length > 0) await register(missing);
      await Promise.all((restart ? wanted : missing).map((sensor) => this.#startInOpenTabs(sensor)));
    });
  }

  /** A sensor for each chosen site, on those of its hosts to which access is granted. */
  async #wanted(): Promise<PageScript[]> {
    const settings = await this.dependencies.readSettings();
    const sensors = await Promise.all(
      settings.sites.map(async (choice) => sensorOf(choice, await this.#granted(choice), settings)),
    );
    return sensors.filter(({ patterns }) => patterns.length > 0);
  }

  async #granted(choice: ChosenSite): Promise<string[]> {
    const site = siteOfChoice(choice);
    const patterns = site ? matchPatterns(site) : [];
    const granted = await Promise.all(patterns.map((pattern) => this.dependencies.hasAccess([pattern])));
    return patterns.filter((_, index) => granted[index]);
  }

  async #startInOpenTabs({ files, patterns }: PageScript): Promise<void> {
    const { tabsShowing, runInTab, log } = this.dependencies;
    for (const tabId of await tabsShowing(patterns)) {
      try {
        await runInTab(tabId, files);
      } catch (error) {
        log(`a sensor could not be started in an open tab: ${failureText(error)}`);
      }
    }
  }
}
