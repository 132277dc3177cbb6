/** Everything that can be asked of the bot, typed or pressed, by whichever door. */
import type { DossierAsks } from './dossier.js';
import type { GoalsAsks } from './goals.js';
import type { EndingAsks } from './endings.js';
import type { HoursAsks } from './hours.js';
import type { ImportAsks } from './import.js';
import type { KeepingAsks } from './keeping.js';
import type { LeaveAsks } from './leave.js';
import type { LookingAsks } from './looking.js';
import type { OfficeAsks } from './office.js';
import type { PlacementFormAsks } from './placement-form.js';
import type { PapersAsks } from './papers.js';
import type { PlacementAsks } from './placements.js';
import type { QuestionAsks } from './questions.js';
import type { ReflectionsAsks } from './reflections.js';
import type { ReminderAsks } from './reminders.js';
import type { SchoolYearAsks } from './school-year.js';
import type { SchoolAsks } from './school.js';
import type { TalksAsks } from './talks.js';
import type { SicknessAsks } from './sickness.js';
import type { SignOffAsks } from './sign-off.js';
import type { OpeningRequest, WeeksAsks } from './weeks.js';

/** A week is opened for the sake of a change, which is carried out once it is. */
interface Opening<Kind extends OpeningRequest['kind']> extends OpeningRequest {
  readonly kind: Kind;
  readonly then?: Request;
}

export type Request =
  | HoursAsks
  | Exclude<WeeksAsks, OpeningRequest>
  | Opening<'reopen'>
  | Opening<'withdraw'>
  | SignOffAsks
  | LeaveAsks
  | EndingAsks
  | SicknessAsks
  | GoalsAsks
  | PapersAsks
  | TalksAsks
  | ReflectionsAsks
  | DossierAsks
  | PlacementAsks
  | OfficeAsks
  | PlacementFormAsks
  | SchoolAsks
  | SchoolYearAsks
  | ImportAsks
  | KeepingAsks
  | ReminderAsks
  | LookingAsks
  | QuestionAsks;
