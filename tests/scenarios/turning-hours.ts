import { NO_CLOCK_IN_FIREFOX, type Scenario } from './scenario';

const HOUR = 60 * 60 * 1_000;
/** The hour at which a day begins by default. */
const DAY_START = 4;

/** The local day and clock hour of an instant, as a person would read them from a calendar and a clock. */
function hourAt(at: number): { day: string; hour: number } {
  const dayOf = new Date(at - DAY_START * HOUR);
  const month = String(dayOf.getMonth() + 1).padStart(2, '0');
  const day = `${dayOf.getFullYear()}-${month}-${String(dayOf.getDate()).padStart(2, '0')}`;
  return { day, hour: new Date(at).getHours() };
}

/**
 * A new clock hour begins while the person scrolls. The attention before and after it must be in separate rows, divided
 * exactly at that instant.
 * @param begins the clock hour that begins
 */
const turning = (name: string, begins: number): Scenario => ({
  name,
  needs: ['clock'],
  chromiumOnly: NO_CLOCK_IN_FIREFOX,
  async play(testbed, seconds) {
    const { clock, truth } = testbed;
    if (!clock) throw new Error('There is no clock to set.');
    const tomorrow = new Date(Date.now() + 24 * HOUR);
    const turns = tomorrow.setHours(begins, 0, 0, 0);
    clock.set(turns - (seconds * 1_000) / 2 - Date.now());

    const page = await testbed.open('www.instagram.com', '/', 'before');
    await testbed.scroll(page, seconds);
    const away = await testbed.leaveFront();
    truth.turnTo('after', { at: turns - clock.ahead, give: 0 });
    truth.turnAway(away);

    const all = await testbed.credited();
    const creditedAt = async (at: number) => {
      const { day, hour } = hourAt(at);
      return testbed.stored((row) => row.day === day && row.hour === hour);
    };
    return [
      { of: 'all', truth: truth.given(), credited: all },
      { of: 'before', truth: truth.given('before'), credited: await creditedAt(turns - 1) },
      { of: 'after', truth: truth.given('after'), credited: await creditedAt(turns) },
    ];
  },
});

export const midnight = turning('midnight inside a span', 0);

export const dayStart = turning('the day’s start inside a span', DAY_START);
