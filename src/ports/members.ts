/** What the place where somebody speaks itself says of who that is: for whom the office knows by an address alone. */
import type { SchoolId } from '../domain/people/people.js';
import type { AccountInDoubt } from '../domain/people/who-is-who.js';
import type { Address } from '../messages/address.js';

export interface Member {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  /** What they sign in by (user principal name), else their mail; null where it says neither. */
  readonly address: string | null;
  /** Of another organisation, let in here. */
  readonly isGuest: boolean;
}

export interface Members {
  /** Null where it does not say. */
  of(chat: { readonly channel: string; readonly address: Address }): Promise<Member | null>;
}

/** Accounts of which the BPV-bureau has to say whose they are. */
export interface AccountsInDoubt {
  /** In place of what was known of this account. */
  put(doubt: AccountInDoubt): Promise<void>;
  byId(id: string): Promise<AccountInDoubt | null>;
  /** Who spoke last comes first. */
  ofSchool(schoolId: SchoolId): Promise<AccountInDoubt[]>;
  settled(id: string): Promise<void>;
  /** Removes those that were silent since then. */
  forget(silentSince: Date): Promise<void>;
}
