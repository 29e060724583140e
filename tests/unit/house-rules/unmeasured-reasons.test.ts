import { expect, it } from 'vitest';
import { readCatalogue } from '../../../build/catalogue-files';
import { UNMEASURED_REASONS, type UnmeasuredReason } from '../../../lib/domain/attention/unmeasured-reason';
import { textOf } from './sources';

/** What the popup says for each reason. */
const SAID: Record<UnmeasuredReason, readonly string[]> = {
  noAccess: ['lackingAccess', 'unmeasured_noAccess'],
  notSetUp: ['measuringFails'],
  otherAddress: ['unmeasured_otherAddress', 'unmeasured_otherAddressPerhaps'],
  notSecure: ['unmeasured_notSecure'],
  notStarted: ['unmeasured_notStarted'],
  noAnswer: ['unmeasured_noAnswer'],
  asleep: ['unmeasured_asleep'],
  notStored: ['trouble'],
};

const MESSAGES = readCatalogue('en');
const quoted = (key: string): string =>
  `${MESSAGES[key]?.message}`.replaceAll('{site}', '*the site*').replaceAll('{host}', '*the address*');

it('“Why is my time zero?” has a section for each reason, in their order, with what the popup says, and no other', () => {
  const [, ...sections] = textOf('docs/why-is-my-time-zero.md').split(/^## /m);
  const said = sections.map((section) => [...section.matchAll(/^> (.+)$/gm)].map(([, text]) => text));
  expect(said).toEqual(UNMEASURED_REASONS.map((reason) => SAID[reason].map(quoted)));
});

it('every sentence of a reason is one that the popup shows', () => {
  const view = textOf('components/popup/unmeasured-notice.tsx') + textOf('components/popup/popup-view.tsx');
  const keys = Object.values(SAID).flat();
  expect(keys.filter((key) => !view.includes(`'${key}'`))).toEqual([]);
});
