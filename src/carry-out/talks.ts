/** Talks and calls: planned, held, prepared, reported; and when a BPV-docent can. */
import { askCallOff, callOffTalk, waiveTalk } from '../features/talks/call-off-talk.js';
import { holdTalk, notHeld, typedHeld, typedOff } from '../features/talks/hold-talk.js';
import { dropSlots, offerTimes } from '../features/talks/offer-times.js';
import { planTalk, saveTalk, typedTalk } from '../features/talks/plan-talk.js';
import { fillForm, saveForm, seePreparation } from '../features/talks/prepare-talk.js';
import { saveReport, seeReport, writeReport } from '../features/talks/report-talk.js';
import { seeTalks } from '../features/talks/see-talks.js';
import { talkFile } from '../features/talks/talk-file.js';
import type { CarryOut } from './carried.js';

export const TALKS = {
  talk: typedTalk,
  'plan-talk': planTalk,
  'save-talk': saveTalk,
  'ask-cancel-talk': askCallOff,
  'ask-cannot-come': askCallOff,
  'cancel-talk': callOffTalk,
  'cannot-come': callOffTalk,
  'waive-talk': waiveTalk,
  'talk-held': typedHeld,
  'talk-off': typedOff,
  'hold-talk': holdTalk,
  'not-held': notHeld,
  talks: seeTalks,
  'talk-file': talkFile,
  preparation: seePreparation,
  'fill-form': fillForm,
  'save-form': saveForm,
  report: seeReport,
  'write-report': writeReport,
  'save-report': saveReport,
  availability: offerTimes,
  'drop-slots': dropSlots,
} satisfies Partial<CarryOut>;
