import { describe, expect, it } from 'vitest';
import { AttentionMeter } from '../../../../lib/domain/attention/attention-meter';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { SURFACES, type Surface } from '../../../../lib/domain/sites/surface';
import { MINUTE, SECOND } from '../../../builders/domain-rows';

/** The meter of a page that opens at 0 in front of the person. */
const opened = (surface: Surface = 'feed') => new AttentionMeter(EVERYDAY_TEMPO, surface, true, 0);

const measured = (meter: AttentionMeter, until: number) => {
  meter.advance(until);
  return meter.take().map(({ engagement, start, end }) => [engagement, start, end]);
};

describe('attention', () => {
  it('begins when the page opens in front of the person', () => {
    expect(measured(opened(), 10 * SECOND)).toEqual([['lingering', 0, 10 * SECOND]]);
  });

  it('does not begin on a page that opens in the background', () => {
    const meter = new AttentionMeter(EVERYDAY_TEMPO, 'feed', false, 0);
    expect(meter.isCounting(0)).toBe(false);
    meter.record('shown', 40 * SECOND);
    expect(meter.isCounting(40 * SECOND)).toBe(true);
    expect(measured(meter, 50 * SECOND)).toEqual([['lingering', 40 * SECOND, 50 * SECOND]]);
  });

  it('stops when the page is hidden and goes on when it is shown again', () => {
    const meter = opened();
    meter.record('hidden', 10 * SECOND);
    meter.record('shown', 30 * SECOND);
    expect(measured(meter, 35 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 30 * SECOND, 35 * SECOND],
    ]);
  });

  it('does not begin again by input on a hidden page', () => {
    const meter = opened();
    meter.record('hidden', 0);
    meter.record('scroll', SECOND);
    meter.record('input', SECOND);
    expect(meter.isCounting(2 * SECOND)).toBe(false);
    expect(measured(meter, MINUTE)).toEqual([]);
  });

  it.each(['input', 'typing', 'reaction', 'shown'] as const)(
    'stops exactly at idleAfter after the last input (%s)',
    (activity) => {
      const meter = opened();
      meter.record(activity, 5 * SECOND);
      const idleAt = 5 * SECOND + EVERYDAY_TEMPO.idleAfter;
      expect(meter.isCounting(idleAt - 1)).toBe(true);
      expect(meter.isCounting(idleAt)).toBe(false);
      expect(measured(meter, idleAt + 10 * MINUTE).at(-1)?.[2]).toBe(idleAt);
    },
  );

  it('is not extended by a page that scrolls by itself', () => {
    const meter = opened();
    for (let at = 0; at < 5 * MINUTE; at += SECOND) meter.record('scroll', at);
    expect(measured(meter, 5 * MINUTE).at(-1)?.[2]).toBe(EVERYDAY_TEMPO.idleAfter);
  });

  it('begins again after idle time with the next input, not before', () => {
    const meter = opened();
    meter.record('input', 10 * MINUTE);
    expect(measured(meter, 10 * MINUTE + SECOND)).toEqual([
      ['lingering', 0, EVERYDAY_TEMPO.idleAfter],
      ['lingering', 10 * MINUTE, 10 * MINUTE + SECOND],
    ]);
  });

  it('is returned once for each stretch', () => {
    const meter = opened();
    expect(measured(meter, SECOND)).toHaveLength(1);
    expect(measured(meter, SECOND)).toEqual([]);
    expect(measured(meter, 2 * SECOND)).toEqual([['lingering', SECOND, 2 * SECOND]]);
  });

  it('is one stretch while nothing changes, however often it is measured', () => {
    const meter = opened();
    for (let at = 0; at < 30 * SECOND; at += 700) meter.advance(at);
    expect(measured(meter, 30 * SECOND)).toEqual([['lingering', 0, 30 * SECOND]]);
  });

  it('does not count while the machine sleeps', () => {
    const meter = opened();
    meter.advance(10 * SECOND);
    meter.skip(40 * SECOND);
    expect(measured(meter, 45 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 40 * SECOND, 45 * SECOND],
    ]);
  });

  it('is not changed by a clock that steps back', () => {
    const meter = opened();
    meter.advance(10 * SECOND);
    meter.advance(4 * SECOND);
    expect(measured(meter, 12 * SECOND)).toEqual([['lingering', 0, 12 * SECOND]]);
  });
});

describe('watching', () => {
  const keepPlaying = (meter: AttentionMeter, until: number) => {
    for (let at = 0; at <= until; at += 5 * SECOND) meter.record('playing', at);
  };

  it.each(['video', 'shortVideo', 'stories'] as const)(
    'on %s continues for five minutes without input while something plays',
    (surface) => {
      const meter = opened(surface);
      keepPlaying(meter, 10 * MINUTE);
      expect(measured(meter, 10 * MINUTE)).toEqual([['lingering', 0, 5 * MINUTE]]);
    },
  );

  it.each(['feed', 'profile', 'other'] as const)(
    'on %s ends after a minute without input, even while something plays',
    (surface) => {
      const meter = opened(surface);
      keepPlaying(meter, 10 * MINUTE);
      expect(measured(meter, 10 * MINUTE)).toEqual([['lingering', 0, MINUTE]]);
    },
  );

  it('ends when playback stops, after the first minute', () => {
    const meter = opened('video');
    keepPlaying(meter, 90 * SECOND);
    meter.record('stopped', 92 * SECOND);
    expect(measured(meter, 10 * MINUTE)).toEqual([['lingering', 0, 92 * SECOND]]);
  });

  it('ends soon after the last sign of playback', () => {
    const meter = opened('video');
    keepPlaying(meter, 90 * SECOND);
    const end = 90 * SECOND + EVERYDAY_TEMPO.playingFor;
    expect(measured(meter, 10 * MINUTE)).toEqual([['lingering', 0, end]]);
  });
});

describe('scrolling', () => {
  it.each(SURFACES)('counts only on feed-like surfaces (%s)', (surface) => {
    const meter = opened(surface);
    meter.record('scroll', 0);
    const feedLike = ['feed', 'profile', 'stories', 'shortVideo'].includes(surface);
    const engagements = measured(meter, SECOND).map(([engagement]) => engagement);
    expect(engagements.includes('scrolling')).toBe(feedLike);
  });

  it('becomes lingering when nothing has scrolled for scrollingFor', () => {
    const meter = opened();
    meter.record('scroll', 0);
    expect(measured(meter, 40 * SECOND)).toEqual([
      ['scrolling', 0, 30 * SECOND],
      ['lingering', 30 * SECOND, 40 * SECOND],
    ]);
  });

  it('continues as long as the person scrolls', () => {
    const meter = opened();
    for (let at = 0; at < 5 * MINUTE; at += 20 * SECOND) {
      meter.record('input', at);
      meter.record('scroll', at);
    }
    expect(measured(meter, 5 * MINUTE)).toEqual([['scrolling', 0, 5 * MINUTE]]);
  });

  it('counts within three seconds after a person’s input', () => {
    const meter = opened();
    meter.record('input', 10 * SECOND);
    meter.record('scroll', 13 * SECOND);
    expect(measured(meter, 14 * SECOND)).toEqual([
      ['lingering', 0, 13 * SECOND],
      ['scrolling', 13 * SECOND, 14 * SECOND],
    ]);
  });

  it('does not count when the page scrolls by itself', () => {
    const meter = opened();
    meter.record('input', 10 * SECOND);
    meter.record('scroll', 13 * SECOND + 1);
    expect(measured(meter, 14 * SECOND)).toEqual([['lingering', 0, 14 * SECOND]]);
  });
});

describe('taking part', () => {
  it.each(SURFACES)('is any attention on messages, compose or search (%s)', (surface) => {
    const takingPart = ['messages', 'compose', 'search'].includes(surface);
    const [first] = measured(opened(surface), SECOND);
    expect(first?.[0]).toBe(takingPart ? 'takingPart' : 'lingering');
  });

  it('lasts takingPartFor after typing, whatever else happens meanwhile', () => {
    const meter = opened();
    meter.record('typing', 0);
    meter.record('input', 50 * SECOND);
    meter.record('scroll', 50 * SECOND);
    meter.record('reaction', 100 * SECOND);
    meter.record('scroll', 101 * SECOND);
    expect(measured(meter, 125 * SECOND)).toEqual([
      ['takingPart', 0, 120 * SECOND],
      ['reacting', 120 * SECOND, 125 * SECOND],
    ]);
  });

  it('on such a surface ends when the surface changes', () => {
    const meter = opened('messages');
    meter.moveTo('feed', 10 * SECOND);
    expect(measured(meter, 15 * SECOND)).toEqual([
      ['takingPart', 0, 10 * SECOND],
      ['lingering', 10 * SECOND, 15 * SECOND],
    ]);
  });
});

describe('a click', () => {
  it('without a new address within a second is a reaction until reactingFor after it', () => {
    const meter = opened();
    meter.record('scroll', 0);
    meter.record('reaction', SECOND);
    meter.record('input', 45 * SECOND);
    meter.record('scroll', 45 * SECOND);
    expect(measured(meter, 65 * SECOND)).toEqual([
      ['scrolling', 0, 2 * SECOND],
      ['reacting', 2 * SECOND, 61 * SECOND],
      ['scrolling', 61 * SECOND, 65 * SECOND],
    ]);
  });

  it('with a new address within a second is navigation, not a reaction', () => {
    const meter = opened();
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 11 * SECOND - 1);
    expect(measured(meter, 20 * SECOND)).toEqual([
      ['lingering', 0, 11 * SECOND - 1],
      ['lingering', 11 * SECOND - 1, 20 * SECOND],
    ]);
  });

  it('with a new address after a second or more remains a reaction', () => {
    const meter = opened();
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 11 * SECOND);
    expect(measured(meter, 20 * SECOND).at(-1)).toEqual(['reacting', 11 * SECOND, 20 * SECOND]);
  });

  it('that navigates does not change an earlier reaction', () => {
    const meter = opened();
    meter.record('reaction', 0);
    meter.record('reaction', 10 * SECOND);
    meter.moveTo('profile', 10 * SECOND + 200);
    expect(measured(meter, 65 * SECOND).at(-1)).toEqual(['lingering', 60 * SECOND, 65 * SECOND]);
  });

  it('that navigates is no reaction, even when the pointer moves before the new address', () => {
    const meter = opened();
    meter.record('reaction', 10 * SECOND);
    meter.record('input', 10 * SECOND + 300);
    meter.moveTo('profile', 10 * SECOND + 500);
    const engagements = new Set(measured(meter, 20 * SECOND).map(([engagement]) => engagement));
    expect(engagements).toEqual(new Set(['lingering']));
  });

  it('that is doubled and navigates is no reaction', () => {
    const meter = opened();
    meter.record('reaction', 10 * SECOND);
    meter.record('reaction', 10 * SECOND + 200);
    meter.moveTo('profile', 10 * SECOND + 400);
    expect(measured(meter, 20 * SECOND).at(-1)?.[0]).toBe('lingering');
  });
});

it('a new address changes the surface from then on', () => {
  const meter = opened('feed');
  meter.moveTo('other', 5 * SECOND);
  meter.advance(8 * SECOND);
  expect(meter.take()).toEqual([
    { surface: 'feed', engagement: 'lingering', start: 0, end: 5 * SECOND },
    { surface: 'other', engagement: 'lingering', start: 5 * SECOND, end: 8 * SECOND },
  ]);
});
