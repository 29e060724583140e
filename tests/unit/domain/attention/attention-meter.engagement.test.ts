import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../../lib/domain/sites/surface';
import { MINUTE, SECOND } from '../../../builders/domain-rows';
import { measuredBy, openedMeter } from '../../../builders/page-activity';

describe('scrolling', () => {
  it.each(SURFACES)('counts only on feed-like surfaces (%s)', (surface) => {
    const meter = openedMeter(surface);
    meter.record('scroll', 0);
    const feedLike = ['feed', 'profile', 'stories', 'shortVideo'].includes(surface);
    const engagements = measuredBy(meter, SECOND).map(([engagement]) => engagement);
    expect(engagements.includes('scrolling')).toBe(feedLike);
  });

  it('becomes lingering when nothing has scrolled for scrollingFor', () => {
    const meter = openedMeter();
    meter.record('scroll', 0);
    expect(measuredBy(meter, 40 * SECOND)).toEqual([
      ['scrolling', 0, 30 * SECOND],
      ['lingering', 30 * SECOND, 40 * SECOND],
    ]);
  });

  it('continues as long as the person scrolls', () => {
    const meter = openedMeter();
    for (let at = 0; at < 5 * MINUTE; at += 20 * SECOND) {
      meter.record('input', at);
      meter.record('scroll', at);
    }
    expect(measuredBy(meter, 5 * MINUTE)).toEqual([['scrolling', 0, 5 * MINUTE]]);
  });

  it('counts within three seconds after a person’s input', () => {
    const meter = openedMeter();
    meter.record('input', 10 * SECOND);
    meter.record('scroll', 13 * SECOND);
    expect(measuredBy(meter, 14 * SECOND)).toEqual([
      ['lingering', 0, 13 * SECOND],
      ['scrolling', 13 * SECOND, 14 * SECOND],
    ]);
  });

  it('does not count when the page scrolls by itself', () => {
    const meter = openedMeter();
    meter.record('input', 10 * SECOND);
    meter.record('scroll', 13 * SECOND + 1);
    expect(measuredBy(meter, 14 * SECOND)).toEqual([['lingering', 0, 14 * SECOND]]);
  });
});

describe('taking part', () => {
  it.each(SURFACES)('is any attention on messages, compose or search (%s)', (surface) => {
    const takingPart = ['messages', 'compose', 'search'].includes(surface);
    const [first] = measuredBy(openedMeter(surface), SECOND);
    expect(first?.[0]).toBe(takingPart ? 'takingPart' : 'lingering');
  });

  it('lasts takingPartFor after typing, whatever else happens meanwhile', () => {
    const meter = openedMeter();
    meter.record('typing', 0);
    meter.record('input', 50 * SECOND);
    meter.record('scroll', 50 * SECOND);
    meter.record('reaction', 100 * SECOND);
    meter.record('scroll', 101 * SECOND);
    expect(measuredBy(meter, 125 * SECOND)).toEqual([
      ['takingPart', 0, 120 * SECOND],
      ['reacting', 120 * SECOND, 125 * SECOND],
    ]);
  });

  it('on such a surface ends when the surface changes', () => {
    const meter = openedMeter('messages');
    meter.moveTo('feed', 10 * SECOND);
    expect(measuredBy(meter, 15 * SECOND)).toEqual([
      ['takingPart', 0, 10 * SECOND],
      ['lingering', 10 * SECOND, 15 * SECOND],
    ]);
  });
});

describe('a click', () => {
  it('without a new address within a second is a reaction until reactingFor after it', () => {
    const meter = openedMeter();
    meter.record('scroll', 0);
    meter.record('reaction', SECOND);
    meter.record('input', 45 * SECOND);
    meter.record('scroll', 45 * SECOND);
    expect(measuredBy(meter, 65 * SECOND)).toEqual([
      ['scrolling', 0, 2 * SECOND],
      ['reacting', 2 * SECOND, 61 * SECOND],
      ['scrolling', 61 * SECOND, 65 * SECOND],
    ]);
  });

  it('with a new address within a second is navigation, not a reaction', () => {
    const meter = openedMeter();
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 11 * SECOND - 1);
    expect(measuredBy(meter, 20 * SECOND)).toEqual([
      ['lingering', 0, 11 * SECOND - 1],
      ['lingering', 11 * SECOND - 1, 20 * SECOND],
    ]);
  });

  it('with a new address after a second or more remains a reaction', () => {
    const meter = openedMeter();
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 11 * SECOND);
    expect(measuredBy(meter, 20 * SECOND).at(-1)).toEqual(['reacting', 11 * SECOND, 20 * SECOND]);
  });

  it('that navigates does not change an earlier reaction', () => {
    const meter = openedMeter();
    meter.record('reaction', 0);
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 10 * SECOND + 200);
    expect(measuredBy(meter, 65 * SECOND).at(-1)).toEqual(['lingering', 60 * SECOND, 65 * SECOND]);
  });

  it('that navigates is no reaction, even when the pointer moves before the new address', () => {
    const meter = openedMeter();
    meter.record('reaction', 10 * SECOND);
    meter.record('input', 10 * SECOND + 300);
    meter.moveTo('profile', 10 * SECOND + 500);
    const engagements = new Set(measuredBy(meter, 20 * SECOND).map(([engagement]) => engagement));
    expect(engagements).toEqual(new Set(['lingering']));
  });

  it('that is doubled and navigates is no reaction', () => {
    const meter = openedMeter();
    meter.record('reaction', 10 * SECOND);
    meter.record('reaction', 10 * SECOND + 200);
    meter.moveTo('profile', 10 * SECOND + 400);
    expect(measuredBy(meter, 20 * SECOND).at(-1)?.[0]).toBe('lingering');
  });
});
