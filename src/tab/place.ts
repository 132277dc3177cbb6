/** Something to go to in the tab. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Api } from './api.js';

export interface Viewed {
  readonly api: Api;
}

export type Place = { readonly title: string } & (
  | {
      /** What of the API is shown there as it stands, beside one another. */
      readonly looks: readonly string[];
    }
  | {
      /** Something richer, that draws itself. */
      readonly View: LazyExoticComponent<ComponentType<Viewed>>;
    }
);

/** What draws it comes over the wire when somebody goes there. */
export const whenWanted = (load: () => Promise<ComponentType<Viewed>>): LazyExoticComponent<ComponentType<Viewed>> =>
  lazy(async () => ({ default: await load() }));
