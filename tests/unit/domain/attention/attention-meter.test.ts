import { describe, expect, it } from 'vitest';
import { type AttentionMeter, startAttentionMeter } from '../../../../lib/domain/attention/attention-meter';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { MINUTE, SECOND } from '../../../builders/domain-rows';
import { measuredBy, openedMeter } from '../../../builders/page-activity';

describe('attention', () => {
  it('begins when the page opens in front of the person', () => {
    expect(measuredBy(openedMeter(), 10 * SECOND)).toEqual([['lingering', 0, 10 * SECOND]]);
  });

  it('does not begin on a page that opens in the background', () => {
    const meter = startAttentionMeter(EVERYDAY_TEMPO, 'feed', false, 0);
    expect(meter.isCounting(0)).toBe(false);
    meter.record('shown', 40 * SECOND);
    expect(meter.isCounting(40 * SECOND)).toBe(true);
    expect(measuredBy(meter, 50 * SECOND)).toEqual([['lingering', 40 * SECOND, 50 * SECOND]]);
  });

  it('stops when the page is hidden and goes on when it is shown again', () => {
    const meter = openedMeter();
    meter.record('hidden', 10 * SECOND);
    meter.record('shown', 30 * SECOND);
    expect(measuredBy(meter, 35 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 30 * SECOND, 35 * SECOND],
    ]);
  });

  it('does not begin again by input on a hidden page', () => {
    const meter = openedMeter();
    meter.record('hidden', 0);
    meter.record('scroll', SECOND);
    meter.record('input', SECOND);
    expect(meter.isCounting(2 * SECOND)).toBe(false);
    expect(measuredBy(meter, MINUTE)).toEqual([]);
  });

  it.each(['input', 'typing', 'reaction', 'shown'] as const)(
    'stops exactly at idleAfter after the last input (%s)',
    (activity) => {
      const meter = openedMeter();
      meter.record(activity, 5 * SECOND);
      const idleAt = 5 * SECOND + EVERYDAY_TEMPO.idleAfter;
      expect(meter.isCounting(idleAt - 1)).toBe(true);
      expect(meter.isCounting(idleAt)).toBe(false);
      expect(measuredBy(meter, idleAt + 10 * MINUTE).at(-1)?.[2]).toBe(idleAt);
    },
  );

  it('is not extended by a page that scrolls by itself', () => {
    const meter = openedMeter();
    for (let at = 0; at < 5 * MINUTE; at += SECOND) meter.record('scroll', at);
    expect(measuredBy(meter, 5 * MINUTE).at(-1)?.[2]).toBe(EVERYDAY_TEMPO.idleAfter);
  });

  it('begins again after idle time with the next input, not before', () => {
    const meter = openedMeter();
    meter.record('input', 10 * MINUTE);
    expect(measuredBy(meter, 10 * MINUTE + SECOND)).toEqual([
      ['lingering', 0, EVERYDAY_TEMPO.idleAfter],
      ['lingering', 10 * MINUTE, 10 * MINUTE + SECOND],
    ]);
  });

  it('is returned once for each stretch', () => {
    const meter = openedMeter();
    expect(measuredBy(meter, SECOND)).toHaveLength(1);
    expect(measuredBy(meter, SECOND)).toEqual([]);
    expect(measuredBy(meter, 2 * SECOND)).toEqual([['lingering', SECOND, 2 * SECOND]]);
  });

  it('is one stretch while nothing changes, however often it is measured', () => {
    const meter = openedMeter();
    for (let at = 0; at < 30 * SECOND; at += 700) meter.advance(at);
    expect(measuredBy(meter, 30 * SECOND)).toEqual([['lingering', 0, 30 * SECOND]]);
  });

  it('does not count while the machine sleeps', () => {
    const meter = openedMeter();
    meter.advance(10 * SECOND);
    meter.skip(40 * SECOND);
    expect(measuredBy(meter, 45 * SECOND)).toEqual([
      ['lingering', 0, 10 * SECOND],
      ['lingering', 40 * SECOND, 45 * SECOND],
    ]);
  });

  it('is not changed by a clock that steps back', () => {
    const meter = openedMeter();
    meter.advance(10 * SECOND);
    meter.advance(4 * SECOND);
    expect(measuredBy(meter, 12 * SECOND)).toEqual([['lingering', 0, 12 * SECOND]]);
  });
});

describe('watching', () => {
  const keepPlaying = (meter: AttentionMeter, until: number) => {
    for (let at = 0; at <= until; at += 5 * SECOND) meter.record('playing', at);
  };

  it.each(['video', 'shortVideo', 'stories'] as const)(
    'on %s continues for five minutes without input while something plays',
    (surface) => {
      const meter = openedMeter(surface);
      keepPlaying(meter, 10 * MINUTE);
      expect(measuredBy(meter, 10 * MINUTE)).toEqual([['lingering', 0, 5 * MINUTE]]);
    },
  );

  it.each(['feed', 'profile', 'other'] as const)(
    'on %s ends after a minute without input, even while something plays',
    (surface) => {
      const meter = openedMeter(surface);
      keepPlaying(meter, 10 * MINUTE);
      expect(measuredBy(meter, 10 * MINUTE)).toEqual([['lingering', 0, MINUTE]]);
    },
  );

  it('ends when playback stops, after the first minute', () => {
    const meter = openedMeter('video');
    keepPlaying(meter, 90 * SECOND);
    meter.record('stopped', 92 * SECOND);
    expect(measuredBy(meter, 10 * MINUTE)).toEqual([['lingering', 0, 92 * SECOND]]);
  });

  it('ends soon after the last sign of playback', () => {
    const meter = openedMeter('video');
    keepPlaying(meter, 90 * SECOND);
    const end = 90 * SECOND + EVERYDAY_TEMPO.playingFor;
    expect(measuredBy(meter, 10 * MINUTE)).toEqual([['lingering', 0, end]]);
  });
});

it('a new address changes the surface from then on', () => {
  const meter = openedMeter('feed');
  meter.moveTo('other', 5 * SECOND);
  meter.advance(8 * SECOND);
  expect(meter.take()).toEqual([
    { surface: 'feed', engagement: 'lingering', start: 0, end: 5 * SECOND },
    { surface: 'other', engagement: 'lingering', start: 5 * SECOND, end: 8 * SECOND },
  ]);
});
