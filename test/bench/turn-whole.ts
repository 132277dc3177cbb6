/** Our whole bot, as production runs it: compiled, with its settings from the environment, in a process of its own. */
import { listenForTheBench } from './turn-process.js';

listenForTheBench(Number(process.env['PORT']));
await import(new URL('../../dist/main.js', import.meta.url).href);
