import { describe, expect, it } from 'vitest';
import { AttentionMeter } from '../../../../lib/domain/attention/attention-meter';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { SURFACES, type Surface } from '../../../../lib/domain/sites/surface';
import { MINUTE, SECOND } from '../../../builders/domain-rows';

/** A page opened at 0 in front of the person. */
const opened = (surface: Surface = 'feed') => new AttentionMeter(EVERYDAY_TEMPO, surface, true, 0);

const accounted = (meter: AttentionMeter, until: number) => {
  meter.advance(until);
  return meter.take().map(({ engagement, start, end }) => [engagement, start, end]);
};

describe('attention', () => {
  it('begins when the page opens in front of the person', () => {
    expect(accounted(opened(), 10 * SECOND)).toEqual([['lingering', 0, 10 * SECOND]]);
  });

  it('does not begin on a page that opens in the background', () => {
    const meter = new AttentionMeter(EVERYDAY_TEMPO, 'feed', false, 0);
    expect(meter.isEarning(0)).toBe(false);
    meter.note('shown', 40 * SECOND);
    expect(meter.isEarning(40 * SECOND)).toBe(true);
    expect(accounted(meter, 50 * SECOND)).toEqual([['lingering', 40 * SECOND, 50 * SECOND]]);
  });

  it('stops when the page is hidden and goes on when it is shown again', () => {
    const meter = opened();
    meter.note('hidden', 10 * SECOND);
    meter.note('shown', 30 * SECOND);
    expect(accounted(meter, 35 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 30 * SECOND, 35 * SECOND],
    ]);
  });

  it('is not regained by signs on a hidden page', () => {
    const meter = opened();
    meter.note('hidden', 0);
    meter.note('scroll', SECOND);
    meter.note('input', SECOND);
    expect(meter.isEarning(2 * SECOND)).toBe(false);
    expect(accounted(meter, MINUTE)).toEqual([]);
  });

  it.each(['input', 'typing', 'reaction', 'shown'] as const)(
    'stops exactly at idleAfter after the last sign (%s)',
    (sign) => {
      const meter = opened();
      meter.note(sign, 5 * SECOND);
      const idleAt = 5 * SECOND + EVERYDAY_TEMPO.idleAfter;
      expect(meter.isEarning(idleAt - 1)).toBe(true);
      expect(meter.isEarning(idleAt)).toBe(false);
      expect(accounted(meter, idleAt + 10 * MINUTE).at(-1)?.[2]).toBe(idleAt);
    },
  );

  it('is not kept up by a page that scrolls by itself', () => {
    const meter = opened();
    for (let at = 0; at < 5 * MINUTE; at += SECOND) meter.note('scroll', at);
    expect(accounted(meter, 5 * MINUTE).at(-1)?.[2]).toBe(EVERYDAY_TEMPO.idleAfter);
  });

  it('returns from idle at the sign, not before', () => {
    const meter = opened();
    meter.note('input', 10 * MINUTE);
    expect(accounted(meter, 10 * MINUTE + SECOND)).toEqual([
      ['lingering', 0, EVERYDAY_TEMPO.idleAfter],
      ['lingering', 10 * MINUTE, 10 * MINUTE + SECOND],
    ]);
  });

  it('hands over each stretch once', () => {
    const meter = opened();
    expect(accounted(meter, SECOND)).toHaveLength(1);
    expect(accounted(meter, SECOND)).toEqual([]);
    expect(accounted(meter, 2 * SECOND)).toEqual([['lingering', SECOND, 2 * SECOND]]);
  });

  it('joins what touches into one stretch, however often it is looked at', () => {
    const meter = opened();
    for (let at = 0; at < 30 * SECOND; at += 700) meter.advance(at);
    expect(accounted(meter, 30 * SECOND)).toEqual([['lingering', 0, 30 * SECOND]]);
  });

  it('is not earned while the machine sleeps', () => {
    const meter = opened();
    meter.advance(10 * SECOND);
    meter.skip(40 * SECOND);
    expect(accounted(meter, 45 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 40 * SECOND, 45 * SECOND],
    ]);
  });

  it('ignores a clock that seems to step back', () => {
    const meter = opened();
    meter.advance(10 * SECOND);
    meter.advance(4 * SECOND);
    expect(accounted(meter, 12 * SECOND)).toEqual([['lingering', 0, 12 * SECOND]]);
  });
});

describe('watching', () => {
  const playOn = (meter: AttentionMeter, until: number) => {
    for (let at = 0; at <= until; at += 5 * SECOND) meter.note('playing', at);
  };

  it.each(['video', 'shortVideo', 'stories'] as const)(
    'on %s goes on for five minutes without a sign while something plays',
    (surface) => {
      const meter = opened(surface);
      playOn(meter, 10 * MINUTE);
      expect(accounted(meter, 10 * MINUTE)).toEqual([['lingering', 0, 5 * MINUTE]]);
    },
  );

  it.each(['feed', 'profile', 'other'] as const)('on %s ends after a minute, whatever plays', (surface) => {
    const meter = opened(surface);
    playOn(meter, 10 * MINUTE);
    expect(accounted(meter, 10 * MINUTE)).toEqual([['lingering', 0, MINUTE]]);
  });

  it('ends when it stops, once a minute has passed', () => {
    const meter = opened('video');
    playOn(meter, 90 * SECOND);
    meter.note('stopped', 92 * SECOND);
    expect(accounted(meter, 10 * MINUTE)).toEqual([['lingering', 0, 92 * SECOND]]);
  });

  it('ends soon after the last that was heard of it', () => {
    const meter = opened('video');
    playOn(meter, 90 * SECOND);
    const end = 90 * SECOND + EVERYDAY_TEMPO.playingFor;
    expect(accounted(meter, 10 * MINUTE)).toEqual([['lingering', 0, end]]);
  });
});

describe('scrolling', () => {
  it.each(SURFACES)('counts on feed-like surfaces alone (%s)', (surface) => {
    const meter = opened(surface);
    meter.note('scroll', 0);
    const feedLike = ['feed', 'profile', 'stories', 'shortVideo'].includes(surface);
    const engagements = accounted(meter, SECOND).map(([engagement]) => engagement);
    expect(engagements.includes('scrolling')).toBe(feedLike);
  });

  it('turns into lingering once scrolling has stopped for scrollingFor', () => {
    const meter = opened();
    meter.note('scroll', 0);
    expect(accounted(meter, 40 * SECOND)).toEqual([
      ['scrolling', 0, 30 * SECOND],
      ['lingering', 30 * SECOND, 40 * SECOND],
    ]);
  });

  it('goes on for as long as a person keeps at it', () => {
    const meter = opened();
    for (let at = 0; at < 5 * MINUTE; at += 20 * SECOND) {
      meter.note('input', at);
      meter.note('scroll', at);
    }
    expect(accounted(meter, 5 * MINUTE)).toEqual([['scrolling', 0, 5 * MINUTE]]);
  });

  it('counts when it follows a sign of the person within three seconds', () => {
    const meter = opened();
    meter.note('input', 10 * SECOND);
    meter.note('scroll', 13 * SECOND);
    expect(accounted(meter, 14 * SECOND)).toEqual([
      ['lingering', 0, 13 * SECOND],
      ['scrolling', 13 * SECOND, 14 * SECOND],
    ]);
  });

  it('does not count when a page does it by itself', () => {
    const meter = opened();
    meter.note('input', 10 * SECOND);
    meter.note('scroll', 13 * SECOND + 1);
    expect(accounted(meter, 14 * SECOND)).toEqual([['lingering', 0, 14 * SECOND]]);
  });
});

describe('taking part', () => {
  it.each(SURFACES)('is being on messages, compose or search at all (%s)', (surface) => {
    const takingPart = ['messages', 'compose', 'search'].includes(surface);
    const [first] = accounted(opened(surface), SECOND);
    expect(first?.[0]).toBe(takingPart ? 'takingPart' : 'lingering');
  });

  it('lasts takingPartFor after typing, whatever else is done meanwhile', () => {
    const meter = opened();
    meter.note('typing', 0);
    meter.note('input', 50 * SECOND);
    meter.note('scroll', 50 * SECOND);
    meter.note('reaction', 100 * SECOND);
    meter.note('scroll', 101 * SECOND);
    expect(accounted(meter, 125 * SECOND)).toEqual([
      ['takingPart', 0, 120 * SECOND],
      ['reacting', 120 * SECOND, 125 * SECOND],
    ]);
  });

  it('ends with the surface it belongs to', () => {
    const meter = opened('messages');
    meter.move('feed', 10 * SECOND);
    expect(accounted(meter, 15 * SECOND)).toEqual([
      ['takingPart', 0, 10 * SECOND],
      ['lingering', 10 * SECOND, 15 * SECOND],
    ]);
  });
});

describe('a click', () => {
  it('that has led nowhere for a second is a reaction until reactingFor after it', () => {
    const meter = opened();
    meter.note('scroll', 0);
    meter.note('reaction', SECOND);
    meter.note('input', 45 * SECOND);
    meter.note('scroll', 45 * SECOND);
    expect(accounted(meter, 65 * SECOND)).toEqual([
      ['scrolling', 0, 2 * SECOND],
      ['reacting', 2 * SECOND, 61 * SECOND],
      ['scrolling', 61 * SECOND, 65 * SECOND],
    ]);
  });

  it('followed by a move within a second was a way to get there', () => {
    const meter = opened();
    meter.note('reaction', 10 * SECOND);
    meter.move('profile', 11 * SECOND - 1);
    expect(accounted(meter, 20 * SECOND)).toEqual([
      ['lingering', 0, 11 * SECOND - 1],
      ['lingering', 11 * SECOND - 1, 20 * SECOND],
    ]);
  });

  it('followed by a move a second later or more remains a reaction', () => {
    const meter = opened();
    meter.note('reaction', 10 * SECOND);
    meter.move('profile', 11 * SECOND);
    expect(accounted(meter, 20 * SECOND).at(-1)).toEqual(['reacting', 11 * SECOND, 20 * SECOND]);
  });

  it('that leads away leaves an earlier reaction as it was', () => {
    const meter = opened();
    meter.note('reaction', 0);
    meter.note('reaction', 10 * SECOND);
    meter.move('profile', 10 * SECOND + 200);
    expect(accounted(meter, 65 * SECOND).at(-1)).toEqual(['lingering', 60 * SECOND, 65 * SECOND]);
  });

  it('that leads away is no reaction either when the pointer stirs before the move', () => {
    const meter = opened();
    meter.note('reaction', 10 * SECOND);
    meter.note('input', 10 * SECOND + 300);
    meter.move('profile', 10 * SECOND + 500);
    const engagements = new Set(accounted(meter, 20 * SECOND).map(([engagement]) => engagement));
    expect(engagements).toEqual(new Set(['lingering']));
  });

  it('doubled, that leads away is no reaction', () => {
    const meter = opened();
    meter.note('reaction', 10 * SECOND);
    meter.note('reaction', 10 * SECOND + 200);
    meter.move('profile', 10 * SECOND + 400);
    expect(accounted(meter, 20 * SECOND).at(-1)?.[0]).toBe('lingering');
  });
});

it('a move changes the surface from there on', () => {
  const meter = opened('feed');
  meter.move('other', 5 * SECOND);
  meter.advance(8 * SECOND);
  expect(meter.take()).toEqual([
    { surface: 'feed', engagement: 'lingering', start: 0, end: 5 * SECOND },
    { surface: 'other', engagement: 'lingering', start: 5 * SECOND, end: 8 * SECOND },
  ]);
});
