import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key and certificate for the sample feed, made at each start. Only our own browser trusts it. */
export interface Certificate {
  /** The private key, PEM. */
  key: string;
  /** The certificate, PEM. */
  cert: string;
  /** SHA-256 of the public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  publicKeyHash: string;
}

/** Makes a self-signed certificate that is valid today for the given host names and for 127.0.0.1. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Nearby' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }],
      },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, publicKeyHash: createHash('sha256').update(publicKey).digest('base64') };
}
