import type { Page } from '@playwright/test';
import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { MINUTE, usageHour } from '../builders/domain-rows';
import type { EnoughBrowser } from './browser-test';

/** Opens the popup for someone with time on two sites today, so that their first check-in is due. */
export async function openDueCheckIn(enough: EnoughBrowser): Promise<Page> {
  const welcome = await beginOn(enough, ['Instagram', 'Reddit']);
  const { day, at } = noonOf(0);
  const usage = ['instagram', 'reddit'].map((site) =>
    newRow(usageHour(day, 12, { site, passiveMs: 20 * MINUTE, activeMs: 4 * MINUTE }), at),
  );
  await putRows(welcome, { usage });
  return enough.openPage('popup');
}
