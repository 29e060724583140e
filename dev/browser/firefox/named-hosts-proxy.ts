import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { SiteServer } from '../launch-options';

/** A proxy for https that knows named hosts only. */
export interface NamedHostsProxy {
  /** On 127.0.0.1. */
  port: number;
  /** The names of all hosts that the browser asked for, in any case and protocol. */
  asked: ReadonlySet<string>;
  close(): void;
}

/** How a client asks for a connection to a host, or for one page of it. */
const FIRST_LINE = /^(?:CONNECT ([^: ]+):\d+|[A-Z]+ \w+:\/\/([^:/ ]+)\S*) /;

/** Starts a proxy that leads the server's host names to it, and refuses every other host. */
export async function startNamedHostsProxy(server: SiteServer | undefined): Promise<NamedHostsProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A tab that closes breaks its connections.
    socket.on('error', () => socket.destroy());
  };
  const asked = new Set<string>();
  const proxy = createServer((client) => {
    keep(client);
    client.once('data', (head) => {
      const [, tunnel, plain = ''] = FIRST_LINE.exec(head.toString('latin1')) ?? [];
      const host = tunnel ?? plain;
      asked.add(host);
      if (tunnel === undefined || !server?.hosts.includes(host)) {
        client.end('HTTP/1.1 502 Unknown host\r\n\r\n');
        return;
      }
      const upstream = connect(server.port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n');
        upstream.pipe(client);
        client.pipe(upstream);
      });
      keep(upstream);
      upstream.on('close', () => client.destroy());
      client.on('close', () => upstream.destroy());
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
