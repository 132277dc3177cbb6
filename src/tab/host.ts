/** Where the tab is shown: in Teams, or on a laptop as somebody of the demo school (`/tab?as=11`). */
import { Refused } from './api.js';
import { words } from './words.js';

export type ThemeName = 'default' | 'dark' | 'contrast';

export interface Host {
  readonly authorization: () => Promise<string>;
  readonly theme: ThemeName;
  readonly onTheme: (heard: (theme: ThemeName) => void) => void;
  /** The first view stands. */
  readonly isShown: () => void;
}

/** teams-js by itself waits a minute for a host that is none. */
const HOST_TIMEOUT_MS = 10_000;

const themeOf = (name: string | undefined): ThemeName => (name === 'dark' || name === 'contrast' ? name : 'default');

export async function findHost(): Promise<Host> {
  const as = new URLSearchParams(location.search).get('as');
  if (window.parent === window) {
    if (as === null) throw new Refused(words.outside);
    return onLaptop(as);
  }
  const { app, authentication } = await import('@microsoft/teams-js');
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Refused(words.noTeams));
    }, HOST_TIMEOUT_MS);
  });
  await Promise.race([app.initialize(), tooLate]);
  const context = await Promise.race([app.getContext(), tooLate]);
  return {
    authorization: async () => {
      if (as !== null) return `Local ${as}`;
      try {
        return `Bearer ${await authentication.getAuthToken()}`;
      } catch (error) {
        throw new Refused(whyNoToken(error instanceof Error ? error.message : String(error)));
      }
    },
    theme: themeOf(context.app.theme),
    onTheme: (heard) => {
      app.registerOnThemeChangeHandler((name) => {
        heard(themeOf(name));
      });
    },
    isShown: () => {
      void app.notifySuccess();
    },
  };
}

/** What Teams says where it gives no token, in words that say what to do [Microsoft: "Tab SSO: error codes"]. */
function whyNoToken(said: string): string {
  if (/consent|invalid_grant/i.test(said)) return words.consent;
  if (/mfa|interaction|login_required/i.test(said)) return words.signOnAgain;
  if (/disabled|invalid_resource|unauthorized_client|origin/i.test(said)) return words.switchedOff;
  return words.noToken(said.slice(0, 60));
}

function onLaptop(as: string): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const now = (): ThemeName => (dark.matches ? 'dark' : 'default');
  return {
    authorization: () => Promise.resolve(`Local ${as}`),
    theme: now(),
    onTheme: (heard) => {
      dark.addEventListener('change', () => {
        heard(now());
      });
    },
    isShown: () => undefined,
  };
}
