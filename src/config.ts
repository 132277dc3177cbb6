/** The settings, read once from the environment; all faults are named together, each with how to mend it. */
import { z } from 'zod';
import type { StatementKey } from './domain/evidence/signed-statement.js';
import { readKeys } from './signing/key-file.js';
import { isPair } from './signing/key-pair.js';

type Env = Readonly<Record<string, string | undefined>>;

/** What `npm run build` made is for servers; else it runs from the source. */
export const IS_BUILT = import.meta.url.endsWith('.js');

/** A command of ours as it is typed here: of what was built a file, which nobody hands the settings but who types it. */
export function typed(command: string, args = '', isBuilt = IS_BUILT): string {
  const more = args === '' ? '' : ` ${args}`;
  if (isBuilt) return `node --env-file=.env dist/cli/${command}.js${more}`;
  return `npm run --silent ${command}${more === '' ? '' : ` --${more}`}`;
}

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(least, `must be ${least} to ${most}`)
    .max(most, `must be ${least} to ${most}`);
const guid = z.guid('must be a GUID, as the Azure portal shows it');
const mongoUri = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')
  .refine(isDecodable, 'has a % that stands for nothing: write a % in a name or a password as %25');

const mailbox = z.string().transform((text, context): SmtpSettings['from'] => {
  const [, name = '', address = text] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  if (/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address.trim())) return { name: name || 'BPV', address: address.trim() };
  context.addIssue('must be an address, as in "BPV-bureau <bpv@school.example>"');
  return z.NEVER;
});

/** What is set is read the same way in both modes; `.env.example` explains each key. */
const common = {
  PORT: whole(0, 65_535).default(3978),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address that begins with smtp:// or smtps://' })
    .refine(isDecodable, 'has a % that stands for nothing: write a % in a name or a password as %25')
    .optional(),
  SMTP_OAUTH_TENANT_ID: guid.optional(),
  SMTP_OAUTH_CLIENT_ID: guid.optional(),
  SMTP_OAUTH_CLIENT_SECRET: z.string().min(1).optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_PER_MINUTE: whole(1, 6_000).optional(),
};

const publicUrl = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .transform((url) => url.replace(/\/+$/, ''));

const statementKeys = z.string().transform((text, context): readonly StatementKey[] => {
  const keys = readKeys(text);
  if (keys?.[0]?.d !== undefined && keys.every(isPair)) return keys;
  context.addIssue(`must be a JWK set of Ed25519 keys, the first with its private half: ${typed('key')} makes one`);
  return z.NEVER;
});

const production = z.object({
  ...common,
  MONGODB_URI: mongoUri,
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_PASSWORD: z.string().min(1, 'must not be empty'),
  MICROSOFT_APP_TENANT_ID: guid,
  PUBLIC_URL: publicUrl,
  STATEMENT_KEYS: statementKeys,
  OPENID_METADATA_URL: z.url('must be an address').optional(),
  TOKEN_ISSUER: z.string().min(1).optional(),
  TAB_APP_ID: guid.optional(),
  ENTRA_METADATA_URL: z.url('must be an address').optional(),
  METRICS_TOKEN: z.string().min(20, 'must be at least 20 signs').optional(),
});

/** By which Entra lets an app of the school's send: all three, or none. */
const OAUTH_KEYS = ['SMTP_OAUTH_TENANT_ID', 'SMTP_OAUTH_CLIENT_ID', 'SMTP_OAUTH_CLIENT_SECRET'] as const;

/** Nobody knows whom a mail is from that says nothing of it. */
const withSender = production.superRefine(({ SMTP_URL, MAIL_FROM, ...set }, context) => {
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) context.addIssue({ code: 'custom', path: ['MAIL_FROM'] });
  if (OAUTH_KEYS.every((key) => set[key] === undefined)) return;
  for (const key of OAUTH_KEYS) if (set[key] === undefined) context.addIssue({ code: 'custom', path: [key] });
  if (SMTP_URL === undefined || new URL(SMTP_URL).username === '')
    context.addIssue({
      code: 'custom',
      path: ['SMTP_URL'],
      message: 'must name the mailbox, as in smtp://bpv%40school.example@smtp.office365.com:587',
    });
});

const local = z.object({ ...common, MONGODB_URI: mongoUri.optional() });

/** Every key that the environment may hold, for `.env.example`. */
export const CONFIG_KEYS: readonly string[] = ['NODE_ENV', ...Object.keys(production.shape)];

/** Where mail goes out, and as whom. */
export interface SmtpSettings {
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Left out: by the name and the password in the address. */
  readonly login?: {
    readonly tokenUrl: string;
    readonly scope: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
}

/** A server in an office of its own takes so many [Exchange: 30 mails a minute]. */
const USUAL_PER_MINUTE = 30;

export interface CommonConfig {
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Null: mail is no way to anybody (locally: it goes to a catcher of its own). */
  readonly smtp: SmtpSettings | null;
  readonly mailPerMinute: number;
}

export interface ProductionConfig extends CommonConfig {
  readonly mode: 'production';
  readonly mongoUri: string;
  readonly teams: {
    readonly appId: string;
    readonly appPassword: string;
    readonly tenantId: string;
    readonly openIdMetadataUrl?: string;
    readonly tokenIssuer?: string;
  };
  /** What the tab signs on with: a registration of its own, else the bot's. */
  readonly tab: { readonly appId: string; readonly metadataUrl?: string };
  /** Where a browser finds the bot, without a slash at its end. */
  readonly publicUrl: string;
  /** Statements are signed by the first; the public halves of all are given out. */
  readonly statementKeys: readonly StatementKey[];
  /** Who shows it may read `/metrics`; null: nobody. */
  readonly metricsToken: string | null;
}

/** On one laptop: no credentials, and nobody is asked for a token. */
export interface LocalConfig extends CommonConfig {
  readonly mode: 'local';
  readonly mongoUri: string | null;
}

export type Config = ProductionConfig | LocalConfig;

/** The settings are wrong; the message names each fault in a line of its own. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
  constructor(readonly faults: readonly string[]) {
    super(['The settings are not right:', ...faults.map((fault) => `- ${fault}`), 'See .env.example.'].join('\n'));
  }
}

/** Where NODE_ENV is not "production" (in capitals or not) and no Teams credentials are set. */
export function isLocalMode(env: Env): boolean {
  return env['NODE_ENV']?.trim().toLowerCase() !== 'production' && !env['MICROSOFT_APP_ID'];
}

/**
 * What is not local mode is production, which refuses to start without Teams credentials.
 * @param isBuilt what `npm run build` made: it is for servers, so a forgotten NODE_ENV makes none that lets everybody in
 */
export function readConfig(env: Env, isBuilt = false): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  if (isLocalMode(set)) {
    if (isBuilt) throw new ConfigFault(['NODE_ENV is not "production": local mode runs from the source, by npm start']);
    const values = parsed(local, set);
    return { mode: 'local', ...commonOf(values), mongoUri: values.MONGODB_URI ?? null };
  }
  const values = parsed(withSender, set);
  return {
    mode: 'production',
    ...commonOf(values),
    mongoUri: values.MONGODB_URI,
    teams: {
      appId: values.MICROSOFT_APP_ID,
      appPassword: values.MICROSOFT_APP_PASSWORD,
      tenantId: values.MICROSOFT_APP_TENANT_ID,
      ...(values.OPENID_METADATA_URL !== undefined && { openIdMetadataUrl: values.OPENID_METADATA_URL }),
      ...(values.TOKEN_ISSUER !== undefined && { tokenIssuer: values.TOKEN_ISSUER }),
    },
    tab: {
      appId: values.TAB_APP_ID ?? values.MICROSOFT_APP_ID,
      ...(values.ENTRA_METADATA_URL !== undefined && { metadataUrl: values.ENTRA_METADATA_URL }),
    },
    publicUrl: values.PUBLIC_URL,
    statementKeys: values.STATEMENT_KEYS,
    metricsToken: values.METRICS_TOKEN ?? null,
  };
}

function commonOf(values: z.infer<z.ZodObject<typeof common>>): CommonConfig {
  const { PORT: port, LOG_LEVEL: logLevel, SMTP_URL: url, MAIL_FROM: from = LOCAL_SENDER } = values;
  const smtp = url === undefined ? null : { url, from, ...loginOf(values) };
  return { port, logLevel, smtp, mailPerMinute: values.MAIL_PER_MINUTE ?? USUAL_PER_MINUTE };
}

function loginOf({
  SMTP_OAUTH_TENANT_ID: tenant,
  SMTP_OAUTH_CLIENT_ID: clientId,
  SMTP_OAUTH_CLIENT_SECRET: clientSecret,
}: z.infer<z.ZodObject<typeof common>>): Pick<SmtpSettings, 'login'> {
  if (tenant === undefined || clientId === undefined || clientSecret === undefined) return {};
  return {
    login: {
      tokenUrl: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
      scope: 'https://outlook.office365.com/.default',
      ...{ clientId, clientSecret },
    },
  };
}

/** On a laptop, where nothing leaves it. */
export const LOCAL_SENDER: SmtpSettings['from'] = { name: 'BPV-bot', address: 'bpv@example.com' };

function parsed<Schema extends z.ZodType>(schema: Schema, set: Env): z.infer<Schema> {
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new ConfigFault(
    result.error.issues.map(({ path, message }) => {
      const key = String(path[0]);
      return set[key] === undefined ? `${key} is missing: set it` : `${key} ${message}`;
    }),
  );
}

/** What a command needs in production to make a statement. */
export function readIssuing(env: Env): Pick<ProductionConfig, 'publicUrl' | 'statementKeys'> {
  const values = parsed(z.object({ PUBLIC_URL: publicUrl, STATEMENT_KEYS: statementKeys }), env);
  return { publicUrl: values.PUBLIC_URL, statementKeys: values.STATEMENT_KEYS };
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
