import { type CardStage, openStage, type StageOptions } from './card-stage';
import { test as base } from './fixtures';

interface StagedFixtures {
  /** Opens a page with a card at hand; what it opened is closed when the test ends. */
  stage: (options?: StageOptions) => Promise<CardStage>;
}

/** The house's `test`, for what a card does on a page. */
export const test = base.extend<StagedFixtures>({
  stage: async ({ launch }, use) => {
    const opened: CardStage[] = [];
    await use(async (options) => {
      const stage = await openStage(launch, options);
      opened.push(stage);
      return stage;
    });
    await Promise.all(opened.map((stage) => stage.close()));
  },
});

export { expect } from '@playwright/test';
