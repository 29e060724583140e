import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { messageRouter } from '../../../lib/messaging/message-router';
import { Refusal } from '../../../lib/messaging/refusal';
import type { Sender } from '../../../lib/platform/runtime';

const ID = 'enough-id';
const ORIGIN = 'chrome-extension://enough-id/';
const report = { kind: 'report', spans: [], pause: false, profiles: 0 };
const span = { surface: 'feed', engagement: 'scrolling', start: 1_000, end: 2_000 };
const outcome = { kind: 'outcome', moment: '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70', outcome: 'helpful' };
const note = { kind: 'note', moment: outcome.moment, practice: 'reframe', lines: ['a', 'b'] };
const corner = { kind: 'corner', corner: 'topStart' };
const practices = { kind: 'practices', moment: outcome.moment };
const erase = { kind: 'erase' };
const sensors = { kind: 'sensors' };
const site: Sender = {
  extensionId: ID,
  url: 'https://www.instagram.com/reels/',
  tabId: 3,
  documentId: 'd',
  frameId: 0,
};
const ownPage: Sender = {
  extensionId: ID,
  url: `${ORIGIN}options.html`,
  tabId: 4,
  documentId: 'd',
  frameId: 0,
};

let lines: string[] = [];
let handled: unknown[][] = [];
const handle =
  (answer: () => unknown) =>
  async (...given: unknown[]) => {
    handled.push(given);
    return answer();
  };
const doorWith = (answer: () => unknown) =>
  messageRouter(
    { id: ID, origin: ORIGIN },
    {
      report: handle(answer),
      outcome: handle(answer),
      note: handle(answer),
      corner: handle(answer),
      practices: handle(answer),
      quietVisit: handle(answer),
      fewerNudges: handle(answer),
      caught: handle(answer),
      erase: handle(answer),
      sensors: handle(answer),
      folder: handle(answer),
    },
    (line) => lines.push(line),
  );
const enter = doorWith(() => 'done');

beforeEach(() => {
  lines = [];
  handled = [];
});

describe('the message router', () => {
  it.each([
    ['a report', { ...report, spans: [span] }, site],
    ['an outcome', outcome, site],
    ['a note', note, site],
    ['a corner', corner, site],
    ['a request for a practice', practices, site],
    ['a request for quiet', { kind: 'quietVisit', moment: practices.moment }, site],
    ['a request for fewer nudges', { kind: 'fewerNudges', moment: practices.moment }, site],
    ['a comparison', { kind: 'caught', moment: practices.moment }, site],
    ['an erase request', erase, ownPage],
    ['a request to set up the sensors', sensors, ownPage],
  ])('passes %s from a valid sender to its handler', async (_, message, sender) => {
    expect(await enter(message, sender)).toBe('done');
    expect(handled).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('gives a handler the host, the tab and the document, and nothing else of the address', async () => {
    await enter(report, site);
    expect(handled[0]).toEqual([report, { host: 'www.instagram.com', tabId: 3, documentId: 'd' }]);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'report'],
    ['an unknown kind', { kind: 'greeting' }],
    ['no kind', { spans: [], pause: false, profiles: 0 }],
    ['a missing field', { kind: 'report', spans: [], pause: false }],
    ['a field too many', { ...report, url: 'https://example.org' }],
    ['a span with an unknown surface', { ...report, spans: [{ ...span, surface: 'kitchen' }] }],
    ['a span with an unknown engagement', { ...report, spans: [{ ...span, engagement: 'sleeping' }] }],
    ['a span without an end', { ...report, spans: [{ ...span, end: undefined }] }],
    ['a span that ends within a ms', { ...report, spans: [{ ...span, end: 2_000.5 }] }],
    ['a span whose end is not a number', { ...report, spans: [{ ...span, end: Number.NaN }] }],
    ['a span that never ends', { ...report, spans: [{ ...span, end: Number.POSITIVE_INFINITY }] }],
    ['too many spans', { ...report, spans: Array.from({ length: 1_001 }, () => span) }],
    ['an outcome that is not an answer', { ...outcome, outcome: 'shown' }],
    ['an outcome without a moment', { ...outcome, moment: 'latest' }],
    ['an outcome that only chance decides', { ...outcome, outcome: 'withheld' }],
    ['a negative number of profiles', { ...report, profiles: -1 }],
    ['a fraction of a profile', { ...report, profiles: 0.5 }],
    ['names of profiles instead of their number', { ...report, profiles: ['ann'] }],
    ['a note without a moment', { ...note, moment: 'latest' }],
    ['a note of an unknown practice', { ...note, practice: 'diet' }],
    ['a note without a line', { ...note, lines: [] }],
    ['a note of three lines', { ...note, lines: ['a', 'b', 'c'] }],
    ['a note with a line too long', { ...note, lines: ['a'.repeat(281)] }],
    ['an unknown corner', { ...corner, corner: 'middle' }],
    ['a request for a practice with a field too many', { ...practices, practice: 'wins' }],
  ])('refuses %s with one log line', async (_, message) => {
    expect(await enter(message, site)).toMatchObject({ refused: true });
    expect(handled).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['a report from a frame within a page', report, { ...site, frameId: 7 }],
    ['a report without a tab', report, { ...site, tabId: undefined }],
    ['a report from a page that is not https', report, { ...site, url: 'http://www.instagram.com/' }],
    ['a report from our own page', report, ownPage],
    ['a report without an address', report, { ...site, url: undefined }],
    ['a report from an invalid address', report, { ...site, url: '::' }],
    ['a note from a frame within a page', note, { ...site, frameId: 7 }],
    ['a corner from our own page', corner, ownPage],
    ['a request for a practice from our own page', practices, ownPage],
    ['an erase request from a site', erase, site],
    ['a request to set up the sensors from a site', sensors, site],
    ['an erase request from a look-alike', erase, { ...ownPage, url: 'https://enough-id/options.html' }],
  ])('refuses %s', async (_, message, sender) => {
    expect(await enter(message, sender)).toMatchObject({ refused: true });
    expect(handled).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it.each([undefined, 'another-id'])('does not answer another extension (%s)', async (extensionId) => {
    expect(await enter(report, { ...site, extensionId })).toBeUndefined();
    expect(handled).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('answers the refusal of a handler, with its terms', async () => {
    const refusing = doorWith(() => {
      throw new Refusal('not today', { stop: true });
    });
    expect(await refusing(report, site)).toEqual({ refused: true, stop: true });
    expect(lines).toEqual(['refused: not today']);
  });

  it('says in the reply that a handler failed, because a browser may wrap a rejection into an answer', async () => {
    const failing = doorWith(() => {
      throw new Error('disk full');
    });
    expect(await failing(report, site)).toEqual({ failed: true });
    expect(lines).toEqual(['failed: Error: disk full']);
  });

  it('says that a handler failed, whatever it throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (thrown) => {
        const failing = doorWith(() => {
          throw thrown;
        });
        expect(await failing(note, site)).toEqual({ failed: true });
      }),
    );
  });

  it('never fails, logs at most one line, and never repeats what was sent, for any message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.string({ minLength: 8 }), async (message, secret) => {
        lines = [];
        await enter(message, site);
        await enter({ kind: secret, [secret]: secret }, site);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join()).not.toContain(secret);
      }),
    );
  });
});
