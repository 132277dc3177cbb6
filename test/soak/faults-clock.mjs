/**
 * The clock of a process that is not this machine's (`node --import`): ahead of it by FAULTS_AHEAD_MS at first, and by
 * what its parent says from then on. Timers run on as they do when a machine's clock is set.
 */
let aheadMs = Number(process.env.FAULTS_AHEAD_MS ?? 0);
const Machine = Date;
globalThis.Date = new Proxy(Machine, {
  construct: (date, given, as) => Reflect.construct(date, given.length === 0 ? [date.now() + aheadMs] : given, as),
  get: (date, name) => (name === 'now' ? () => Machine.now() + aheadMs : Reflect.get(date, name)),
});
process.on('message', ({ aheadMs: to }) => (aheadMs = to));
// The parent alone holds nobody back from ending.
process.channel?.unref();
