/** What the BPV-bureau asks in words of its own. */
import type { Day, Week } from '../domain/calendar/day.js';
import type { Region } from '../domain/calendar/school-holidays.js';
import type { Guide } from '../domain/placements/placement.js';

/** As it was typed: names, and `at`, the one student or company that it is about. */
export interface TypedReplacement {
  readonly kind: 'replace';
  readonly was: string;
  readonly becomes: string;
  readonly role?: Guide;
  readonly at?: string;
  /** Without it from today on. */
  readonly from?: Day;
}

/** "vakantie 12 t/m 20 oktober", "themaweek 48", "schooldag vrijdag 4 december leerjaar 2" */
export type TypedChange =
  | { readonly what: 'holiday'; readonly name: string; readonly from: Day; readonly until: Day }
  | { readonly what: 'theme-week'; readonly week: Week }
  | { readonly what: 'school-day'; readonly name: string; readonly day: Day; readonly year?: 1 | 2 | 3 }
  | {
      readonly what: 'period';
      readonly name: string;
      readonly from: Day;
      readonly until: Day;
      readonly year?: 1 | 2 | 3;
    }
  | { readonly what: 'region'; readonly region: Region; readonly schoolYear: string };

export type OfficeTextRequest =
  | TypedReplacement
  | { readonly kind: 'ask-change-school'; readonly change: TypedChange }
  | { readonly kind: 'edit-placement'; readonly name: string }
  | { readonly kind: 'new-placement' }
  /** "verwijder Sanne de Wit", "verwijder teksten van Sanne" */
  | { readonly kind: 'forget-named'; readonly name: string; readonly what: 'all' | 'texts' }
  /** "wie heeft Sanne bekeken" */
  | { readonly kind: 'looks-named'; readonly name: string }
  /** "twijfels": accounts of which nobody knows whose they are. */
  | { readonly kind: 'doubts' }
  | { readonly kind: 'school-calendar' }
  | { readonly kind: 'school-settings' }
  /** "nieuw schooljaar": who goes on, what can be closed, what stays open. */
  | { readonly kind: 'new-school-year' };

export type Typed<Kind extends OfficeTextRequest['kind']> = Extract<OfficeTextRequest, { kind: Kind }>;
