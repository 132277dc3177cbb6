/** How somebody is reached is kept under the name of the channel; until then there was Teams alone. */
import type { Step } from './step.js';

export const chats2: Step = ({ address, unreachable, lostAt, addresses, ...chat }) => {
  const inTeams = Object.entries({ address, unreachable, lostAt }).filter(([, value]) => value !== undefined);
  if (inTeams.length === 0) return { ...chat, ...(addresses !== undefined && { addresses }) };
  const since = addresses as { readonly teams?: object } | undefined;
  return { ...chat, addresses: { ...since, teams: { ...Object.fromEntries(inTeams), ...since?.teams } } };
};
