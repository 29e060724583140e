import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';

type Stored = Record<string, unknown>;

const UNKNOWN_KEYS = ['addedLater', 'mood2', 'constructorOf', 'days'];

/** Anything that no version so far stores in a list. */
const unknownItem = fc.constantFrom<unknown>(
  { site: 'instagram2', since: '2027-01-01T00:00Z', rhythm: 'slow' },
  { id: 'not-a-uuid', family: 'pride', text: 'Later words' },
  { kind: 'later' },
  ['later'],
  null,
  7,
);

const unknownKeys = fc.dictionary(
  fc.constantFrom(...UNKNOWN_KEYS),
  fc.oneof(fc.constantFrom('later', 0, true), fc.constant({ deep: [1, { deeper: 'later' }] })),
);

const withUnknownKeys = <Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value & Stored> =>
  fc.tuple(unknownKeys, value).map(([added, known]) => ({ ...added, ...known }));

/** A list with items among the known ones that are not understood. */
const withUnknownItems = (item: fc.Arbitrary<unknown>, idOf: (one: never) => unknown) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: item }, { weight: 1, arbitrary: unknownItem }), { maxLength: 6 })
    .map((items) => {
      const ids = items.map((one) => JSON.stringify(idOf(one as never) ?? one));
      return items.filter((_, at) => ids.indexOf(ids[at] as string) === at);
    });

const minute = fc.integer({ min: 0, max: 1_439 });
const sometimes = <Value>(usual: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 4, arbitrary: usual as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: fc.constant('ofALaterKind') },
  );

const site = withUnknownKeys(
  fc.record(
    {
      site: fc.constantFrom('instagram', 'x', 'nearby.example', 'reddit'),
      since: fc.integer({ min: 0, max: 2_000_000_000_000 }),
      quiet: sometimes(fc.boolean()),
      corner: fc.constantFrom('topStart', 'bottomEnd', 'middle'),
      like: fc.constantFrom('mastodon', 7),
    },
    { requiredKeys: ['site', 'since'] },
  ),
);

const sentence = withUnknownKeys(
  fc.record(
    {
      id: fc.uuid(),
      family: fc.constantFrom('ownPath', 'notice', 'pride'),
      text: fc.constantFrom('My words', 'a'.repeat(140), 'a'.repeat(141)),
      from: fc.constantFrom<unknown>('Ines', 'a'.repeat(41), { name: 'Ines', since: 2027 }),
    },
    { requiredKeys: ['id', 'family', 'text'] },
  ),
);

/**
 * Stored settings of this version number as a newer build may write them: valid ones with unknown keys, items and values
 * anywhere.
 */
export const newerSettings: fc.Arbitrary<Stored> = fc
  .tuple(
    fc.record({
      sites: withUnknownItems(site, (one: { site?: string } | null) => one?.site),
      ownSentences: withUnknownItems(sentence, (one: { id?: string } | null) => one?.id),
      alternatives: withUnknownItems(fc.constantFrom('tea', 'a'.repeat(60), 'a'.repeat(61)), () => undefined),
      familiesOff: withUnknownItems(fc.constantFrom('reframe', 'pride', 'notice'), () => undefined),
      sentencesOff: withUnknownItems(fc.constantFrom('notice_1', 'pride_1', 'a'.repeat(90)), () => undefined),
      favourites: withUnknownItems(fc.constantFrom('plan', 'wins', 'juggling'), () => undefined),
      triggers: withUnknownKeys(
        fc.record({
          passive: sometimes(fc.boolean()),
          manyProfiles: fc.boolean(),
          backSoon: fc.boolean(),
          lateNight: fc.boolean(),
        }),
      ),
      quietHours: fc.oneof(
        fc.constantFrom(null, 'sunset'),
        withUnknownKeys(fc.record({ from: minute, to: minute })),
        withUnknownKeys(fc.record({ from: fc.constant('sunset'), to: minute })),
      ),
      reminder: fc.oneof(
        fc.constant(null),
        withUnknownKeys(fc.record({ weekday: fc.integer({ min: 1, max: 8 }), minute })),
      ),
      pace: fc.constantFrom('gentle', 'balanced', 'often', 'seldom'),
      checkInEvery: fc.constantFrom('week', 'day', 'month'),
      firstNudgeMinutes: fc.integer({ min: 1, max: 40 }),
      dayStartHour: sometimes(fc.integer({ min: 0, max: 23 })),
      snoozedUntil: sometimes(fc.constant(null)),
      guessFirst: sometimes(fc.boolean()),
      supportShownOn: fc.constantFrom(null, '2026-11-22', 'yesterday'),
      erasedAt: sometimes(fc.constant(null)),
      secondScreen: sometimes(fc.boolean()),
      withholding: fc.boolean(),
      gentlerOffered: sometimes(fc.boolean()),
      reminderNotifies: fc.boolean(),
      backupReminds: fc.boolean(),
      language: fc.constantFrom('browser', 'de', 'pt-BR', '', 'x'.repeat(36)),
    } satisfies { [Field in keyof Settings]: fc.Arbitrary<unknown> }),
    unknownKeys,
  )
  .map(([settings, added]) => ({ ...added, ...DEFAULT_SETTINGS, ...settings, version: 1 }));
