import type { MeasuringSettings } from '../domain/attention/measuring-settings';
import type { SiteSettings } from '../domain/sites/site-choice';
import { secondScreenScriptPath } from '../messaging/sensor-slot-scripts';
import { failureText } from '../platform/log';
import type { PageScript } from '../platform/page-scripts';
import { withinTime } from '../platform/time-limit';
import { type ChosenSite, choiceScriptPath, hostsOfChoice } from '../sites/chosen-site';
import { matchPatterns } from '../sites/sensor-scripts';

export interface RegistrationDependencies {
  readonly readSettings: () => Promise<SiteSettings & MeasuringSettings>;
  readonly hasAccess: (patterns: readonly string[]) => Promise<boolean>;
  readonly registered: () => Promise<PageScript[]>;
  readonly register: (script: PageScript) => Promise<void>;
  /** Changes a registered script in its place. */
  readonly update: (script: PageScript) => Promise<void>;
  readonly unregister: (id: string) => Promise<void>;
  readonly tabsShowing: (patterns: readonly string[]) => Promise<number[]>;
  readonly runInTab: (tabId: number, files: readonly string[]) => Promise<unknown>;
  /** Removes the card that an earlier start of the extension left in a tab; nothing in it works any more. */
  readonly removeDeadCard: (tabId: number) => Promise<unknown>;
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** For how many ms a call of the browser is waited for. */
  readonly patience: number;
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

/** What the browser said, without the id of the script, which names the site. */
const failureOf = (sensor: PageScript, error: unknown): string =>
  failureText(error).replaceAll(sensor.id, '(a sensor)');

/** Makes the sensor run on the sites that are on and to which access is granted, and nowhere else. */
export class SensorRegistration {
  constructor(private readonly dependencies: RegistrationDependencies) {}

  /**
   * Registers and unregisters sensors to match the chosen sites and the granted access, and starts new sensors in tabs
   * that are open already. It can be called at any time and any number of times. It does as much as it can: where the
   * browser fails for one sensor, the others are still set up, and none is taken away before the new ones are there.
   * @param restart also starts sensors that were registered before: after an update those in open tabs are dead
   * @throws Error when some sensor could not be set up or taken away
   */
  async reconcile(restart = false): Promise<void> {
    const { wanted, begun, failures } = await this.dependencies.exclusively('sensors', () =>
      this.#register(),
    );
    // Not under the lock: a tab that the browser has frozen does not answer.
    await Promise.all((restart ? wanted : begun).map((sensor) => this.#startInOpenTabs(sensor, restart)));
    if (failures.length > 0) {
      throw new Error(`${failures.length} sensors could not be set up or taken away: ${failures[0]}`);
    }
  }

  /** Changes what is registered. Every call of the browser ends here in time, so that the lock is always released. */
  async #register() {
    const { register, update, unregister } = this.dependencies;
    const wanted = await this.#wanted();
    const present = await this.#inTime(this.dependencies.registered(), 'reading the registered sensors');
    const isRegistered = ({ id }: PageScript) => present.some((sensor) => sensor.id === id);
    const isWanted = ({ id }: PageScript) => wanted.some((sensor) => sensor.id === id);
    const changed = wanted.filter((sensor) => !present.some((one) => isSame(one, sensor)));
    const stale = present.filter((sensor) => !isWanted(sensor));
    const failures: string[] = [];
    const attempt = (sensors: readonly PageScript[], call: (sensor: PageScript) => Promise<void>) =>
      Promise.all(
        sensors.map(async (sensor) => {
          try {
            await this.#inTime(call(sensor), 'changing a registered script');
            return [sensor];
          } catch (error) {
            failures.push(failureOf(sensor, error));
            return [];
          }
        }),
      );
    const begun = await attempt(changed, (sensor) =>
      isRegistered(sensor) ? update(sensor) : register(sensor),
    );
    await attempt(stale, ({ id }) => unregister(id));
    return { wanted, begun: begun.flat(), failures };
  }

  #inTime<Result>(call: Promise<Result>, what: string): Promise<Result> {
    return withinTime(call, this.dependencies.patience, what);
  }

  /** A sensor for each chosen site, on those of its hosts to which access is granted. */
  async #wanted(): Promise<PageScript[]> {
    const settings = await this.#inTime(this.dependencies.readSettings(), 'reading the settings');
    const sensors = await Promise.all(
      settings.sites.map(async (choice) =>
        sensorOf(choice, await this.#granted(hostsOfChoice(choice, settings.sites)), settings),
      ),
    );
    return sensors.filter(({ patterns }) => patterns.length > 0);
  }

  /** The match patterns of those hosts to which access is granted. */
  async #granted(hosts: readonly string[]): Promise<string[]> {
    const patterns = matchPatterns({ hosts });
    const granted = await Promise.all(
      patterns.map((pattern) => this.#inTime(this.dependencies.hasAccess([pattern]), 'asking for access')),
    );
    return patterns.filter((_, index) => granted[index]);
  }

  /** A sensor that can't be started in an open tab starts when the tab loads its next page. */
  async #startInOpenTabs({ files, patterns }: PageScript, restart: boolean): Promise<void> {
    const { tabsShowing, runInTab, removeDeadCard, log } = this.dependencies;
    const start = async (tabId: number) => {
      try {
        await this.#inTime(runInTab(tabId, files), 'a script in a tab');
        if (restart) await this.#inTime(removeDeadCard(tabId), 'removing a card that was left');
      } catch (error) {
        log(`a sensor could not be started in an open tab: ${failureText(error)}`);
      }
    };
    try {
      const tabs = await this.#inTime(tabsShowing(patterns), 'looking for open tabs');
      await Promise.all(tabs.map(start));
    } catch (error) {
      log(`open tabs could not be found: ${failureText(error)}`);
    }
  }
}
