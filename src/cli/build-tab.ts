/** `npm run build`: the tab beside what was compiled. */
import { buildTab, TAB } from '../local/build-tab.js';

await buildTab(TAB);
