import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { readSettings } from '../../dev/browser/stored-ledger';
import { nextReminder, type Reminder } from '../../lib/domain/reminder';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { answerPermissionPrompt } from '../harness/permission-prompt';
import { launchShipped } from '../harness/production-build';
import { alarmAt, buttonOf, notificationsOf, ringNow } from '../harness/reminder-alarm';

const SUNDAY_AT_SIX: Reminder = { weekday: 7, minute: 18 * 60 };

const dueAt = (reminder: Reminder): number =>
  nextReminder(Date.now(), reminder, Temporal.Now.timeZoneId()).at;

const blockOf = (options: Page) => options.getByRole('region', { name: 'Weekly reminder' });
const remindSwitch = (options: Page) =>
  blockOf(options).getByRole('switch', { name: 'Remind me to look back on my week' });

test('the weekly reminder is off at first, stores its day and time, and ignores invalid input', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  const block = blockOf(options);
  await expect(remindSwitch(options)).not.toBeChecked();
  await expect(block.getByLabel('at', { exact: true })).toBeHidden();
  expect(await alarmAt(options)).toBeNull();

  await remindSwitch(options).click();
  await expect.poll(() => alarmAt(options)).toBe(dueAt(SUNDAY_AT_SIX));
  await block.getByRole('combobox', { name: 'On' }).selectOption('Friday');
  await block.getByLabel('at', { exact: true }).fill('07:45');
  const friday = { weekday: 5, minute: 7 * 60 + 45 };
  await expect.poll(() => readSettings(options)).toMatchObject({ reminder: friday });
  await expect.poll(() => alarmAt(options)).toBe(dueAt(friday));
  await block.getByLabel('at', { exact: true }).fill('');
  await expect(block.getByRole('alert').filter({ hasText: 'Enter a time' })).toContainText(
    'stays at 7:45 AM',
  );
  expect(await violationsOn(options)).toEqual([]);
  expect(await readSettings(options)).toMatchObject({ reminder: friday });

  await options.reload();
  await expect(block.getByLabel('at', { exact: true })).toHaveValue('07:45');
  await remindSwitch(options).click();
  await expect.poll(() => alarmAt(options)).toBeNull();
});

test('a ring appears on the button when the reminder is due, and disappears when the week is opened', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  await remindSwitch(options).click();
  await expect.poll(() => alarmAt(options)).not.toBeNull();
  const before = await buttonOf(options);
  expect(before.mark).toBe('');

  await enough.stopWorker();
  await ringNow(options);
  await expect.poll(() => buttonOf(options)).toEqual({ mark: '○', title: 'Enough: your week is ready' });
  expect(await alarmAt(options)).toBe(dueAt(SUNDAY_AT_SIX));

  const week = await enough.openPage('reflection');
  await expect.poll(() => buttonOf(week)).toEqual(before);
});

test('a notification is also shown after the person has allowed it in the browser’s prompt', async ({
  launch,
  display,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  // The welcome page opens in front and would hide pages that were opened before it.
  await enough.waitForWelcome();
  const options = await enough.openPage('options');
  await remindSwitch(options).click();
  const notifies = options.getByRole('switch', { name: 'Show a notification too' });
  await notifies.click();
  await answerPermissionPrompt(enough, display, options, 'deny');
  await expect(options.getByText('Notifications stay off.')).toBeVisible();
  await expect(notifies).not.toBeChecked();

  await notifies.click();
  await answerPermissionPrompt(enough, display, options, 'allow');
  await expect(notifies).toBeChecked();
  await expect(options.getByText('Notifications stay off.')).toBeHidden();
  await ringNow(options);
  await expect.poll(() => notificationsOf(options)).toEqual(['weeklyReminder']);
});
