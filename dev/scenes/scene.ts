import type { Page } from '@playwright/test';
import type { ExtensionPage } from '../browser/extension';
import type { Life } from './scene-lives';

/** A page, or a part of one, of which pictures are taken and which tests look at. */
export interface Scene {
  readonly name: string;
  readonly page: ExtensionPage;
  /** The part of its address behind the `#`. */
  readonly part?: string;
  /** The lives in which a picture is taken. Default: the usual ones. */
  readonly lives?: readonly Life[];
  /** The size of its window in CSS pixels. The picture shows only what fits in it. */
  readonly window?: { readonly width?: number; readonly height: number };
  /** Whether the person opened something over the page, which Escape closes (WCAG 2.4.11 allows it to cover the rest). */
  readonly opensOver?: boolean;
  /**
   * What a person does before the picture is taken. Elements cannot be found by their text, which differs between
   * looks.
   */
  act?(page: Page): Promise<unknown>;
}
