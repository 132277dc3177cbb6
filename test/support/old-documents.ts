/** Documents as main stored them at 9aad66e, the last time before documents bore the number of their form. */

export const oldPerson = {
  _id: 'sanne',
  schoolId: 'demo',
  teams: { tenantId: '00000000-0000-4000-8000-000000000001', objectId: '00000000-0000-4000-8000-000000000011' },
  name: 'Sanne de Wit',
  roles: ['student'],
  mail: 'sanne@example.com',
  phone: '06-1234 5611',
  born: '2008-05-14',
};

export const oldPlacement = {
  _id: 'sanne-de-brug',
  schoolId: 'demo',
  studentId: 'sanne',
  company: { name: 'Theater De Brug', address: 'Brugplein 1, Enschede', phone: null },
  trainerId: 'karel',
  teacherId: 'els',
  coachId: 'joost',
  year: 2,
  schoolYear: '2026-2027',
  minutesToMake: 27_600,
  period: { from: '2026-09-07', until: '2027-07-04' },
  pok: '2026-09-07',
  pokHistory: [
    { pok: '2026-09-08', by: 'anneke', at: '2026-09-07T08:00:00.000Z', source: 'press-1' },
    { pok: '2026-09-07', by: 'anneke', at: '2026-09-09T08:00:00.000Z', source: 'press-2' },
  ],
  plannedMinutes: { '4': 420, '5': 360 },
  usualStart: '09:00',
};

/** Stored before a school could choose its times, thresholds and talks. */
export const oldSchool = {
  _id: 'demo',
  name: 'Demoschool',
  tenantIds: ['00000000-0000-4000-8000-000000000001'],
  holidays: [{ name: 'herfstvakantie', from: '2026-10-10', until: '2026-10-18' }],
  themeWeeks: ['2026-W50'],
  lessonDays: { '1': [1, 2, 3, 4], '2': [1, 2, 3], '3': [4] },
  minutesPerLessonDay: 360,
  sundayUntil: '22:00',
  unsigned: { remindAfter: 3, tellTeacherAfter: 7 },
  attention: { weeksWithoutHours: 1, daysUnsigned: 7, daysSick: 5, percentBehind: 10 },
  leaveCommittee: [],
  workProcesses: [{ code: 'B1-K1-W4', title: 'Sluit aan' }],
  office: { name: 'BPV-bureau', mail: 'bpv@example.com', phone: '+31 53 555 01 00' },
};
