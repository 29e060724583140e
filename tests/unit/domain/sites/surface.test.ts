import { describe, expect, it } from 'vitest';
import { isFeedLike, isTakingPart, isWatched, SURFACES } from '../../../../lib/domain/sites/surface';

describe('surfaces', () => {
  it('that people scroll are feeds, profiles, stories and short videos', () => {
    expect(SURFACES.filter(isFeedLike)).toEqual(['feed', 'profile', 'stories', 'shortVideo']);
  });

  it('that people watch are stories, short videos and videos', () => {
    expect(SURFACES.filter(isWatched)).toEqual(['stories', 'shortVideo', 'video']);
  });

  it('where being there is taking part are messages, compose and search', () => {
    expect(SURFACES.filter(isTakingPart)).toEqual(['messages', 'compose', 'search']);
  });
});
