/** `npm run --silent school -- create FILE.json`: a school, and the first person of its BPV-bureau. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { typed } from '../config.js';
import { isMailAddress } from '../domain/people/mail-address.js';
import type { SchoolId } from '../domain/people/people.js';
import { createSchool, type SchoolToCreate } from '../features/schools/create-school.js';
import { StartFault } from '../local/start-fault.js';
import { command, withDatabase } from './database.js';

const USAGE =
  `gebruik: ${typed('school', 'create BESTAND.json')}\n` +
  'met daarin: {"id":"roc","name":"ROC …","tenants":["<guid>"],"office":{"name":"…","mail":"…@…"}}\n' +
  'en wie de wekelijkse zegel buiten de school wil bewaren ook: "rootsMail":"…@…"';

const form = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'id: kleine letters, cijfers en streepjes')
    .transform((id) => id as SchoolId),
  name: z.string().trim().min(1, 'name is leeg').max(200),
  tenants: z.array(z.guid('tenants: elk een GUID, zoals de beheerder van Microsoft 365 hem ziet')).min(1),
  rootsMail: z.string().refine(isMailAddress, 'rootsMail is geen mailadres').exactOptional(),
  office: z.object({ name: z.string().trim().min(1).max(200), mail: z.email('office.mail is geen mailadres') }),
});

await command(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const [verb, path, ...more] = process.argv.slice(2);
  if (verb !== 'create' || path === undefined || more.length > 0) throw new StartFault(USAGE);
  const school = await schoolIn(path);
  const created = await withDatabase((stores) => createSchool(school, stores), { make: true });
  switch (created.kind) {
    case 'created':
      console.log(`School ${school.id} is er, met ${school.office.name} als eerste van het BPV-bureau.`);
      return 0;
    case 'known':
      console.log(`School ${school.id} was er al; er is niets veranderd.`);
      return 0;
    case 'moved':
      console.log(
        `School ${school.id} was er al; de tenants zijn nu ${school.tenants.join(', ')} (eerst ${created.from.join(', ')}).`,
      );
      return 0;
    case 'taken':
      throw new StartFault(`Een van deze tenants is al van ${created.by}.`);
  }
});

async function schoolIn(path: string): Promise<SchoolToCreate> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new StartFault(`${path} kan niet worden gelezen.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new StartFault(`${path} is geen JSON.`);
  }
  const read = form.safeParse(json);
  if (read.success) return read.data;
  throw new StartFault(
    [`${path}:`, ...read.error.issues.map(({ path: at, message }) => `- ${at.join('.')}: ${message}`), USAGE].join(
      '\n',
    ),
  );
}
