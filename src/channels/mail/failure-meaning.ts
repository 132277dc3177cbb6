/** What it means that a mail did not leave, by what nodemailer and the server say of it. */
import type { FailureMeaning } from '../../delivery/channel.js';

/** As nodemailer throws it. */
export interface SmtpError {
  readonly code?: string;
  /** The step at which it failed: "CONN", "MAIL FROM", "RCPT TO", "DATA". */
  readonly command?: string;
  /** The server's answer; none where it gave none. */
  readonly responseCode?: number;
  readonly response?: string;
  readonly timeoutType?: string;
  /** What the network says. */
  readonly originalCode?: string;
}

export interface SmtpTrouble {
  readonly meaning: FailureMeaning;
  /** The server lets us send to nobody: somebody must mend the settings, and trying anew with each mail makes it worse. */
  readonly refusesUs: boolean;
  readonly status: number | null;
  /** For the log: never what the server said, in which an address may stand. */
  readonly code: string;
}

const NEVER_LEFT: FailureMeaning = { kind: 'again', retryAfterMs: null, left: false, copyPossible: false };
const TURNED_DOWN: FailureMeaning = { kind: 'again', retryAfterMs: null, left: true, copyPossible: false };
/** It was on its way and nothing was heard: it comes again under the same Message-ID, so that a mail program shows one. */
const MAYBE_THERE: FailureMeaning = { kind: 'again', retryAfterMs: null, left: true, copyPossible: true };

export function meaningOf(error: SmtpError): SmtpTrouble {
  const { code = 'UNKNOWN', command = '', responseCode: status = null } = error;
  const trouble = { status, code: [code, command, error.timeoutType].filter(Boolean).join(' ') };
  if (isRefusalOfUs(error)) return { ...trouble, meaning: NEVER_LEFT, refusesUs: true };
  return { ...trouble, meaning: ofOneMail(error), refusesUs: false };
}

function ofOneMail({
  code = '',
  command,
  responseCode,
  response = '',
  timeoutType,
  originalCode,
}: SmtpError): FailureMeaning {
  if (responseCode !== undefined) {
    const isPermanent = responseCode >= 500 && responseCode !== 503;
    if (command === 'CONN') return NEVER_LEFT;
    if (!isPermanent) return TURNED_DOWN;
    // X.7.x is a rule of the server's about who may send what, and says nothing of the address.
    if (command === 'RCPT TO') return /\b5\.7\.\d/.test(response) ? TURNED_DOWN : { kind: 'not-reachable' };
    return { kind: 'ours' };
  }
  if (code === 'EDNS' || originalCode === 'ECONNREFUSED' || originalCode === 'EHOSTUNREACH') return NEVER_LEFT;
  if (code === 'ETLS' || (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT')) return NEVER_LEFT;
  if (code === 'ESOCKET' && command === 'CONN' && originalCode !== 'ECONNRESET' && originalCode !== 'EPIPE')
    return NEVER_LEFT;
  return MAYBE_THERE;
}

/** Wrong name or password, no encryption, or a sender that it does not know: of every mail the same. */
function isRefusalOfUs({ code, command, responseCode = 0 }: SmtpError): boolean {
  if (code === 'EAUTH' || code === 'ETLS' || code === 'ENOAUTH') return true;
  return command === 'MAIL FROM' && responseCode >= 500 && responseCode !== 503;
}
