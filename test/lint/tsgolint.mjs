#!/usr/bin/env node
/**
 * Stands between oxlint and its checker of types, and asks for one rule more, which oxlint 1.94 does not know by name:
 * to oxlint it is called `no-unsafe-assignment`, so that it is shown as that one is. To be deleted once oxlint knows it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { buffer, json } from 'node:stream/consumers';

const MORE = 'no-unsafe-class-instance-assignment';
const SHOWN_AS = 'no-unsafe-assignment';

const asked = await json(process.stdin);
for (const { rules } of asked.configs) if (rules.some(({ name }) => name === SHOWN_AS)) rules.push({ name: MORE });

const checker = createRequire(createRequire(import.meta.url).resolve('oxlint-tsgolint/package.json')).resolve(
  './bin/tsgolint.js',
);
const child = spawn(process.execPath, [checker, ...process.argv.slice(2)], { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdin.end(JSON.stringify(asked));
const [found] = await Promise.all([buffer(child.stdout), once(child, 'close')]);

// Its answer: pieces of four bytes for the length of what is told, one for the kind, and that as JSON.
for (let at = 0; at < found.length;) {
  const kind = found.subarray(at + 4, at + 5);
  const end = at + 5 + found.readUInt32LE(at);
  const told = JSON.parse(found.toString('utf8', at + 5, end));
  const passed = Buffer.from(JSON.stringify(told.rule === MORE ? { ...told, rule: SHOWN_AS } : told));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(passed.length);
  process.stdout.write(Buffer.concat([length, kind, passed]));
  at = end;
}
process.exitCode = child.exitCode ?? 1;
