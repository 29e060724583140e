import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two folders that two instances of Syncthing keep the same, over the loopback interface alone. */
export interface CarriedFolders {
  stop(): Promise<void>;
}

/** A port that nobody listens to at present. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** What an instance must not do: look for others, use relays, report, update itself, open a browser. */
const QUIET = {
  globalAnnounceEnabled: 'false',
  localAnnounceEnabled: 'false',
  relaysEnabled: 'false',
  natEnabled: 'false',
  crashReportingEnabled: 'false',
  startBrowser: 'false',
  urAccepted: '-1',
  autoUpgradeIntervalH: '0',
};

interface Instance {
  readonly home: string;
  readonly id: string;
  readonly port: number;
  readonly folder: string;
}

function configure({ home, port, folder, id }: Instance, other: Instance, guiPort: number): void {
  const file = join(home, 'config.xml');
  const settings = { ...QUIET, listenAddress: `tcp://127.0.0.1:${port}` };
  let config = readFileSync(file, 'utf8');
  for (const [name, value] of Object.entries(settings)) {
    config = config.replace(new RegExp(`<${name}>[^<]*</${name}>`), `<${name}>${value}</${name}>`);
  }
  config = config.replace('<address>127.0.0.1:8384</address>', `<address>127.0.0.1:${guiPort}</address>`);
  const devices = [id, other.id].map((device) => `<device id="${device}"></device>`).join('');
  config = config.replace(
    '</configuration>',
    `<device id="${other.id}" name="other"><address>tcp://127.0.0.1:${other.port}</address></device>
     <folder id="carried" path="${folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">${devices}</folder>
     </configuration>`,
  );
  writeFileSync(file, config);
}

/** Starts two instances of Syncthing that keep two folders the same. */
export async function carryBetween(one: string, other: string): Promise<CarriedFolders> {
  const homes = mkdtempSync(join(tmpdir(), 'enough-syncthing-'));
  const make = async (name: string, folder: string): Promise<Instance> => {
    const home = join(homes, name);
    mkdirSync(folder, { recursive: true });
    const generate = ['generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing'];
    execFileSync('syncthing', generate, { stdio: 'ignore' });
    const id = execFileSync('syncthing', [`--home=${home}`, '--device-id'], { encoding: 'utf8' }).trim();
    return { home, folder, id, port: await freePort() };
  };
  const instances = [await make('one', one), await make('other', other)] as const;
  configure(instances[0], instances[1], await freePort());
  configure(instances[1], instances[0], await freePort());
  const running = instances.map(({ home }) =>
    spawn('syncthing', ['serve', `--home=${home}`, '--no-browser', '--no-restart', '--no-upgrade'], {
      stdio: 'ignore',
    }),
  );
  const endWithUs = () => {
    for (const instance of running) instance.kill();
  };
  process.once('exit', endWithUs);
  return {
    async stop() {
      process.off('exit', endWithUs);
      await Promise.all(
        running.map(async (instance) => {
          if (instance.exitCode !== null) return;
          instance.kill();
          await once(instance, 'exit');
        }),
      );
      rmSync(homes, { recursive: true, force: true });
    },
  };
}
