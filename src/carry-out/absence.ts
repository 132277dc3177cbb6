/** Leave and sickness, and how missed hours are made up. */
import { answerLeave } from '../features/leave/answer-leave.js';
import { askLeave, offerLeave } from '../features/leave/ask-leave.js';
import { seeLeave } from '../features/leave/see-leave.js';
import { showLeave } from '../features/leave/show-leave.js';
import { callOffLeave, withdrawLeave } from '../features/leave/withdraw-leave.js';
import { planMakeUp, showMakeUp } from '../features/sickness/make-up-hours.js';
import { answerSick, recover, reportSick, takeBackSick, updateSick } from '../features/sickness/report-sick.js';
import { recordLongSick } from '../features/sickness/long-sickness.js';
import { lookAtSick, seeSick } from '../features/sickness/see-sick.js';
import type { CarryOut } from './carried.js';

export const ABSENCE = {
  leave: offerLeave,
  'ask-leave': askLeave,
  'grant-leave': answerLeave,
  'refuse-leave': answerLeave,
  'withdraw-leave': withdrawLeave,
  'see-leave': seeLeave,
  'my-leave': (_, asked, ports) => showLeave(asked, ports),
  'call-off-leave': callOffLeave,
  sick: reportSick,
  'sick-update': updateSick,
  'not-sick': takeBackSick,
  recovered: recover,
  'sick-how-long': answerSick,
  'still-sick': answerSick,
  'back-today': answerSick,
  'take-back-sick': answerSick,
  'seen-sick': seeSick,
  'see-sickness': lookAtSick,
  'decide-long-sick': recordLongSick,
  'make-up': showMakeUp,
  'propose-make-up': planMakeUp,
  'agree-make-up': planMakeUp,
} satisfies Partial<CarryOut>;
