/** Accounts in doubt, in memory. */
import type { AccountInDoubt } from '../../src/domain/people/who-is-who.js';
import type { AccountsInDoubt } from '../../src/ports/members.js';

export function createMemoryDoubts(): AccountsInDoubt {
  const doubts = new Map<string, AccountInDoubt>();
  return {
    put: (doubt) => {
      doubts.set(doubt.id, structuredClone(doubt));
      return Promise.resolve();
    },
    byId: (id) => Promise.resolve(structuredClone(doubts.get(id) ?? null)),
    ofSchool: (schoolId) => {
      const own = [...doubts.values()].filter((one) => one.schoolId === schoolId);
      return Promise.resolve(structuredClone(own.sort((a, b) => b.at.getTime() - a.at.getTime())));
    },
    settled: (id) => {
      doubts.delete(id);
      return Promise.resolve();
    },
    forget: (silentSince) => {
      for (const [id, { at }] of doubts) if (at <= silentSince) doubts.delete(id);
      return Promise.resolve();
    },
  };
}
