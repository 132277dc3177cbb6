/** Something to go to in the tab. */
import type { ComponentType } from 'react';
import type { Api } from './api.js';

export { whenWanted } from './when-wanted.js';

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
      readonly View: ComponentType<Viewed>;
    }
);
