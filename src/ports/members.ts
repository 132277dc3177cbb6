/** What the place where somebody speaks itself says of who that is: for whom the office knows by an address alone. */
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
