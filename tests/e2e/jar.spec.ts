import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { gratitudeEntry } from '../builders/journal-rows';
import { expect, test } from '../harness/browser-test';

test('a line from the jar is shown whole in scripts that are higher than others, and only a long one scrolls', async ({
  enough,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  const noon = noonOf(3);
  const popup = await enough.openPage('popup');
  const line = popup.locator('.jar-line');
  for (const [text, scrolls] of [
    ['दादी का संदेश, सिर्फ़ एक फूल', false],
    ['བོད་སྐད་ཀྱི་ཚིག་གཅིག', false],
    ['ข้อความจากคุณยาย น้ำ ที่นี่', false],
    ['soup with Mira '.repeat(40), true],
  ] as const) {
    await putRows(own, {
      gratitude: [newRow({ ...gratitudeEntry({ ...noon, text }), id: 'line' }, noon.at)],
    });
    await popup.reload();
    await expect(line).toContainText(text.trim());
    await popup.evaluate(() => document.fonts.ready);
    const isScrolled = () => line.evaluate((element) => element.scrollHeight > element.clientHeight);
    await expect.poll(isScrolled).toBe(scrolls);
  }
});
