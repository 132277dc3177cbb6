/** What is well with the database, and what is not. */
import { typed } from '../config.js';
import type { Inspected } from '../mongo/inspect.js';
import { look, well, wrong, type Finding } from './finding.js';

const LEAST_VERSION = 7;
const MOST_SKEW_MS = 500;
const SLOW_TRIP_MS = 50;
const FEW_MEMBERS = 3;

/** @param tenantId of the bot's registration, which takes people of that tenant alone */
export function ofDatabase(found: Inspected, tenantId: string): Finding[] {
  return [
    ofVersion(found.version),
    ofMembers(found.members),
    found.notConfirmed === null
      ? well('database', 'confirms a write by a majority, journalled')
      : wrong(
          'database',
          'confirms no write by a majority',
          'See rs.status(): most members must be there. And the user needs the role readWrite and dbAdmin on this database.',
        ),
    ...ofIndexes(found),
    Math.abs(found.aheadMs) <= MOST_SKEW_MS + found.tripMs
      ? well('clock', 'as that of the database')
      : look('clock', `the database is ${String(Math.round(found.aheadMs))} ms ahead`, 'Put NTP on on both machines.'),
    found.tripMs <= SLOW_TRIP_MS
      ? well('database', `a trip takes ${String(found.tripMs)} ms`)
      : look('database', `a trip takes ${String(found.tripMs)} ms`, 'Put bot and database in one region.'),
    ...ofSchools(found, tenantId),
  ];
}

function ofVersion(version: string): Finding {
  return Number(version.split('.')[0]) >= LEAST_VERSION
    ? well('database', `version ${version}`)
    : wrong('database', `version ${version}`, `Take MongoDB ${String(LEAST_VERSION)} or newer.`);
}

function ofMembers(members: number | null): Finding {
  if (members === null)
    return wrong(
      'database',
      'no replica set: a confirmed write may be lost with the machine',
      'Start mongod with --replSet and run rs.initiate(), also where there is one member.',
    );
  if (members === 0) return well('database', 'a router of a sharded cluster');
  return members >= FEW_MEMBERS
    ? well('database', `a replica set of ${String(members)}`)
    : look(
        'database',
        `a replica set of ${String(members)}: where one machine is away nothing is stored`,
        'Take three members in production.',
      );
}

function ofIndexes({ collectionsMissing, indexesMissing, indexesDiffering }: Inspected): Finding[] {
  if (indexesDiffering.length > 0)
    return indexesDiffering.map((name) => {
      const [collection = '', index = ''] = name.split(/\.(.*)/s);
      return wrong(
        'indexes',
        `${name} is not as the code declares it, and the bot does not start`,
        `db.${collection}.dropIndex("${index}"); it is made anew at the next start.`,
      );
    });
  if (collectionsMissing > 0) return [well('indexes', 'the database is new: the bot makes them when it starts')];
  return indexesMissing.length === 0
    ? [well('indexes', 'all there')]
    : [well('indexes', `${String(indexesMissing.length)} are made at the next start: ${indexesMissing.join(', ')}`)];
}

function ofSchools({ schools, tenants }: Inspected, tenantId: string): Finding[] {
  if (schools === 0) return [look('schools', 'none yet: everybody is a stranger', typed('school', 'create FILE.json'))];
  return tenants.some((tenant) => tenant.toLowerCase() === tenantId.toLowerCase())
    ? [well('schools', String(schools))]
    : [
        look(
          'schools',
          `none has the tenant of the registration (${tenantId}), and a bot of one tenant is found by no other`,
          `Put it under "tenants" in the file that the school was made of, and once more: ${typed('school', 'create FILE.json')}`,
        ),
      ];
}

/** It could not be looked at. */
export function ofNoDatabase(error: unknown): Finding {
  const says = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return wrong('database', says.replace(/mongodb(\+srv)?:\/\/[^@\s]*@/g, 'mongodb://…@'), todoOf(says));
}

const SIGNS = 'signs as @ : / % written as %40 %3A %2F %25';

function todoOf(says: string): string {
  if (/auth/i.test(says))
    return `Name and password in MONGODB_URI, with authSource where the user is of another database; ${SIGNS}.`;
  if (says.startsWith('MongoParseError'))
    return `MONGODB_URI is not written as an address: in its name and password ${SIGNS}.`;
  return 'The address in MONGODB_URI, the firewall (Atlas: Network Access), and whether the server runs.';
}
