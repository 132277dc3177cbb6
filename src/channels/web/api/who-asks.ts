/** Who asks the API: by the token that Teams gives the tab, each time anew. No session, no cookie. */
import type { Person } from '../../../domain/people/people.js';
import type { WebAsk, WebAnswer } from '../../../messages/web.js';
import type { Ports } from '../../../ports.js';
import * as texts from '../../../texts/tab.js';
import { no } from './json-answer.js';

/** An account of Teams. */
export interface Account {
  readonly tenantId: string;
  readonly objectId: string;
}

/** Whose account a header shows; null where it shows none that may be believed. */
export type AccountOf = (authorization: string) => Promise<Account | null>;

export type WhoAsks =
  | { readonly kind: 'person'; readonly person: Person; readonly account: Account }
  | { readonly kind: 'no'; readonly answer: WebAnswer };

export async function whoAsks({ authorization }: WebAsk, accountOf: AccountOf, ports: Ports): Promise<WhoAsks> {
  const account = await accountOf(authorization);
  if (!account) return { kind: 'no', answer: no('token', texts.notSignedIn) };
  const school = await ports.schools.byTenant(account.tenantId);
  if (!school) return { kind: 'no', answer: no('token', texts.otherSchool) };
  const person = await ports.people.byTeams(account.tenantId, account.objectId);
  return person
    ? { kind: 'person', person, account }
    : { kind: 'no', answer: no('stranger', texts.strangerInTab(school.office)) };
}
