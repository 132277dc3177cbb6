/** Shows as the API sends them: what a button asks is its verb and data. Types alone; nothing of the server comes along. */
import type { Grid } from '../shows/grid.js';
import type { Show, ShowKind } from '../shows/show.js';
import type { Year } from '../shows/year.js';

export type Role = 'student' | 'trainer' | 'teacher' | 'coach' | 'office';

export interface Sent {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type AsJson<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { readonly verb: string }
    ? Sent
    : T extends readonly (infer One)[]
      ? readonly AsJson<One>[]
      : {
          readonly [Name in keyof T as Name extends 'ask' | 'calendar' ? never : Name]: AsJson<T[Name]>;
        } & ('ask' extends keyof T ? Sent : unknown);

type Shows = { readonly [Kind in ShowKind]: AsJson<Show<Kind>> };
export type JsonShow<Kind extends ShowKind = ShowKind> = Shows[Kind];
export type JsonButton = JsonShow<'note'>['buttons'][number];
export type JsonRow = JsonShow<'list'>['sections'][number]['rows'][number];
export type JsonGrid = AsJson<Grid>;
export type JsonYear = AsJson<Year>;
export type { ShowKind };
