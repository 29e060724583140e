import { setTimeout as delay } from 'node:timers/promises';
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { awaitLayout } from './page-size';

/** The size of a small phone, in CSS pixels. */
export const PHONE = { width: 360, height: 640 };

type Point = readonly [x: number, y: number];

/** A finger on a page. */
export interface Finger {
  /** Taps at a point of the window, in CSS pixels. */
  tapAt(point: Point): Promise<void>;
  /** Scrolls to the middle of a part of the page, and taps on it, whatever is there. */
  tap(part: Locator): Promise<void>;
  /** Swipes from a point by so many CSS pixels; up is negative. The page goes no further when the finger lifts. */
  swipe(from: Point, by: Point): Promise<void>;
}

/** The points on the way of a swipe. */
const STEPS = 8;

/** How many ms the finger rests before it lifts: without a rest, quick swipes fling a feed to its end. */
const REST_MS = 100;

/** Shows a page as on a small phone: by touch, without a pointer that hovers. */
export async function onPhone(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...PHONE, deviceScaleFactor: 2, mobile: true });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  // Not by the window's width: a page that is too wide widens it.
  await expect.poll(() => page.evaluate(() => screen.width)).toBe(PHONE.width);
  await awaitLayout(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const tapAt = async (point: Point) => {
    await touch('touchStart', point);
    await touch('touchEnd');
  };
  return {
    tapAt,
    async tap(part) {
      await part.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const box = await part.boundingBox();
      if (!box) throw new Error(`It is not on the page: ${part}`);
      await tapAt([box.x + box.width / 2, box.y + box.height / 2]);
    },
    async swipe([x, y], [right, down]) {
      await touch('touchStart', [x, y]);
      for (let step = 1; step <= STEPS; step += 1) {
        await touch('touchMove', [x + (right * step) / STEPS, y + (down * step) / STEPS]);
      }
      await delay(REST_MS);
      await touch('touchEnd');
    },
  };
}
