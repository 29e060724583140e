import { beginOn } from '../../dev/browser/journey';
import { readSettings } from '../../dev/browser/stored-ledger';
import { expect, test } from '../harness/browser-test';
import { setPageSize } from '../harness/page-size';

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
]) {
  test(`what people look for most is on the first screen of the options, ${size.width} × ${size.height}`, async ({
    enough,
  }) => {
    await beginOn(enough, ['Instagram']);
    const options = await enough.openPage('options');
    await setPageSize(options, size);
    const strip = options.getByRole('region', { name: 'Most used' });
    for (const wanted of [
      strip.getByRole('button', { name: 'Fewer nudges' }),
      strip.getByRole('button', { name: '1 hour' }),
      strip.getByRole('button', { name: '7 days' }),
      strip.getByRole('link', { name: 'Your own sentences' }),
      strip.getByRole('link', { name: 'Save a copy' }),
    ]) {
      await expect(wanted).toBeInViewport({ ratio: 1 });
    }
  });
}

test('fewer nudges are one press each, until no pace is gentler', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const strip = options.getByRole('region', { name: 'Most used' });
  const fewer = strip.getByRole('button', { name: 'Fewer nudges' });
  await options.getByRole('radio', { name: 'Often' }).check();
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  for (let minute = await minutes.inputValue(); minute !== '12'; minute = await minutes.inputValue())
    await minutes.press('ArrowRight');
  await expect.poll(async () => (await readSettings(options)).firstNudgeMinutes).toBe(12);
  await fewer.press('Enter');
  await expect.poll(async () => (await readSettings(options)).pace).toBe('balanced');
  await expect(options.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await fewer.press('Enter');
  await expect.poll(async () => (await readSettings(options)).pace).toBe('gentle');
  await expect(fewer).toBeHidden();
  await expect(strip.getByRole('status').first()).toBeFocused();
  // The pace before the first press comes back.
  await strip.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect
    .poll(async () => readSettings(options))
    .toMatchObject({ pace: 'often', firstNudgeMinutes: 12 });
  await expect(strip.getByRole('status').first()).toBeFocused();
  await expect(strip.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('the list of sections leads to each section and stays in view', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const list = options.getByRole('navigation', { name: 'Sections' });
  await expect(list.getByRole('link')).not.toHaveCount(0);
  for (const name of await list.getByRole('link').allTextContents()) {
    await list.getByRole('link', { name, exact: true }).click();
    await expect(options.getByRole('region', { name, exact: true })).toBeInViewport();
    await expect(list.getByRole('searchbox')).toBeInViewport();
  }
});

test('typing finds a setting by its words, opens what it is folded into, and kindly says when nothing is found', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const search = options.getByRole('searchbox', { name: 'Find a setting' });
  const list = options.getByRole('navigation', { name: 'Sections' });
  const reddit = options.getByRole('switch', { name: 'Reddit' });
  await expect(options.getByRole('region', { name: 'Sites' })).toBeVisible();
  await expect(reddit).toBeHidden();

  await search.fill('REDD');
  await expect(reddit).toBeVisible();
  await expect(list.getByRole('link')).toHaveText(['Sites']);
  // It is the only site that is left in the list.
  await expect(options.getByRole('region', { name: 'Sites' }).getByRole('switch')).toHaveCount(1);
  await expect(options.getByRole('region', { name: 'Nudges', exact: true })).toBeHidden();

  await search.fill('particular way');
  await expect(
    options.getByRole('switch', { name: 'You don’t have to feel any particular way right now.' }),
  ).toBeVisible();
  await expect(reddit).toBeHidden();

  await search.fill('bottom left');
  await expect(options.getByRole('combobox', { name: 'Corner for the card on Instagram' })).toBeVisible();

  await search.fill('zebra');
  await expect(options.getByText('Nothing found.')).toBeVisible();
  await expect(list.getByRole('link')).toHaveCount(0);
  // Other words than those of the page find it as well.
  for (const [other, section] of [
    ['backup', 'Your data'],
    ['delete', 'Your data'],
    ['notification', 'Weekly reminder'],
  ] as const) {
    await search.fill(other);
    await expect(list.getByRole('link', { name: section })).toBeVisible();
  }
  // What the page suggests to try instead is found.
  for (const tried of ['pause', 'sentences', 'export']) {
    await search.fill(tried);
    await expect(list.getByRole('link').first()).toBeVisible();
  }

  await search.fill('');
  await expect(reddit).toBeHidden();
  await expect(options.getByRole('region', { name: 'Nudges', exact: true })).toBeVisible();
});

test('a search does not close what the person opened', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const reddit = options.getByRole('switch', { name: 'Reddit' });
  await options.getByText('More sites').click();
  const search = options.getByRole('searchbox', { name: 'Find a setting' });
  await search.fill('reddit');
  await expect(reddit).toBeVisible();
  await search.fill('');
  await expect(reddit).toBeVisible();
});

test('a link into a fold opens it, and one to a section that a search hides ends the search', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const export_ = options.getByRole('button', { name: 'Save a copy' });
  const search = options.getByRole('searchbox', { name: 'Find a setting' });
  // Twice: the second time the address is the same already.
  for (const query of ['reddit', 'bottom left']) {
    await search.fill(query);
    await expect(export_).toBeHidden();
    await options
      .getByRole('region', { name: 'Most used' })
      .getByRole('link', { name: 'Save a copy' })
      .click();
    await expect(export_).toBeInViewport();
    await expect(search).toHaveValue('');
  }

  const linked = await enough.openPage('options');
  await linked.goto(`${linked.url()}#kinds`);
  await linked.reload();
  const kinds = linked.getByRole('list', { name: 'Ten kinds' });
  await expect(kinds).toBeVisible();
  await expect(linked.getByText('Ten kinds', { exact: true })).toBeInViewport();
});

test('“Back” and “Forward” to a part that a search hides end the search and show it', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const search = options.getByRole('searchbox', { name: 'Find a setting' });
  const list = options.getByRole('navigation', { name: 'Sections' });
  const strip = options.getByRole('region', { name: 'Most used' });
  const reminder = options.getByRole('region', { name: 'Weekly reminder' });
  const own = options.getByRole('heading', { name: 'Your own sentences' });
  await list.getByRole('link', { name: 'Weekly reminder' }).click();
  await expect(reminder).toBeInViewport();
  await strip.getByRole('link', { name: 'Your own sentences' }).click();
  await expect(own).toBeInViewport();

  for (const [go, shown] of [
    [() => options.goBack(), reminder],
    [() => options.goForward(), own],
  ] as const) {
    await search.fill('reddit');
    await expect(shown).toBeHidden();
    await go();
    await expect(shown).toBeInViewport();
    await expect(search).toHaveValue('');
  }

  // What a search shows anyway is only shown, and the search stays.
  await search.fill('reminder');
  await options.goBack();
  await expect(reminder).toBeInViewport();
  await expect(search).toHaveValue('reminder');
});
