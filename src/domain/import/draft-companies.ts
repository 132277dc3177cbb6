/**
 * Rows of companies: what they say goes to the placements that are known there, and makes none. A placement is meant by
 * the number of its company; where one of the two has none, by the name. What a row of placements in the same files says
 * of its company is nearer, and stays.
 */
import { groupedBy } from '../calendar/grouped-by.js';
import type { Placement } from '../placements/placement.js';
import type { Draft, RowOutcome } from './draft.js';
import { plainName } from './known-people.js';
import type { CompanyRow } from './row.js';

/** Which placements were named by a row of companies, in what a draft has seen. */
export const atSeenCompany = ({ id }: Pick<Placement, 'id'>): string => `company of ${id}`;

/** Placements by the company as it stood before the first of these rows. */
export interface Companies {
  readonly byNumber: ReadonlyMap<string, readonly Placement[]>;
  readonly byName: ReadonlyMap<string, readonly Placement[]>;
  /** Names that several numbers go by, here or in the rows: by the name alone nobody can tell which is meant. */
  readonly ofSeveral: ReadonlySet<string>;
}

export function companiesOf(placements: readonly Placement[], rows: readonly CompanyRow[]): Companies {
  const all = [
    ...placements.map(({ company, companyId }) => ({ company: company.name, companyId })),
    ...rows.map(({ company, companyId }) => ({ company, companyId })),
  ];
  const named = groupedBy(all, ({ company }) => plainName(company ?? ''));
  const numbersOf = (ones: typeof all): Set<string | undefined> =>
    new Set(ones.map(({ companyId }) => companyId).filter((id) => id !== undefined));
  return {
    byNumber: groupedBy(placements, ({ companyId }) => companyId ?? ''),
    byName: groupedBy(placements, ({ company }) => plainName(company.name)),
    ofSeveral: new Set([...named].filter(([, ones]) => numbersOf(ones).size > 1).map(([name]) => name)),
  };
}

/** Null: the row does not go in. */
export function draftCompany(row: CompanyRow, draft: Draft, companies: Companies): RowOutcome | null {
  if (row.wrong) return null;
  const { company, companyId } = row;
  const name = plainName(company ?? '');
  const byNumber = companyId === undefined ? [] : (companies.byNumber.get(companyId) ?? []);
  const byName = (companies.byName.get(name) ?? []).filter(
    (one) => companyId === undefined || one.companyId === undefined,
  );
  const meant = [...byNumber, ...(companies.ofSeveral.has(name) ? [] : byName)];
  if (meant.length === 0) {
    const [column, value] = company === undefined ? ['leerbedrijf_id', companyId ?? ''] : ['leerbedrijf', company];
    return draft.refuse(row, column, value, { kind: byName.length > 0 ? 'which-one' : 'unknown-company' });
  }
  const sets = meant.flatMap(({ id }) => {
    draft.seen.add(atSeenCompany({ id }));
    const placement = draft.placement(id);
    // What is decided of a closed file stays.
    if (!placement || placement.closed !== undefined) return [];
    const nearer = draft.saidOfPlacement.get(id);
    return draft.setPlacement(placement, new Map(said(row).filter(([field]) => !nearer?.has(field))), row);
  });
  return { row, made: false, sets };
}

function said({ company, companyId, kvk, address, phone }: CompanyRow): [string, unknown][] {
  const values = { companyId, kvk, 'company.name': company, 'company.address': address, 'company.phone': phone };
  return Object.entries(values).filter(([, value]) => value !== undefined);
}
