/** `GET /metrics`, for Prometheus: to who shows the token of the settings, and on a laptop to itself. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Route } from '../messages/web.js';
import type { Meters } from './meters.js';

export interface MetricsRoute {
  /** Null: nobody is asked for one. */
  readonly token: string | null;
  /** Brings the meters up to date that are not moved by what happens. */
  readonly look: () => Promise<void>;
}

export function metricsRoute({ token, look }: MetricsRoute, { register }: Meters): Route {
  return {
    ...{ method: 'get', path: '/metrics', isAlwaysAnswered: true },
    handle: async ({ authorization }) => {
      if (token !== null && !isSame(authorization, `Bearer ${token}`)) {
        return { status: 401, type: 'text/plain', body: '', headers: { 'www-authenticate': 'Bearer' } };
      }
      await look();
      return { status: 200, type: register.contentType, body: await register.metrics() };
    },
  };
}

/** In a time that says nothing of where they differ. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [given, right].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
