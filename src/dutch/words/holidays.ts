/** Days with a name of their own [rule 14]. To teach one, add a line. */

/** A day of a month, or a day counted from Easter Sunday. */
export type Holiday = { readonly month: number; readonly date: number } | { readonly easter: number };

/** "1e" stands for "eerste" and "1ste" as well, "2e" for "tweede" and "2de". */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  nieuwjaarsdag: { month: 1, date: 1 },
  'new years day': { month: 1, date: 1 },
  'goede vrijdag': { easter: -2 },
  'good friday': { easter: -2 },
  '1e paasdag': { easter: 0 },
  paaszondag: { easter: 0 },
  '2e paasdag': { easter: 1 },
  paasmaandag: { easter: 1 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  koningsnacht: { month: 4, date: 26 },
  koningsdag: { month: 4, date: 27 },
  'kings day': { month: 4, date: 27 },
  bevrijdingsdag: { month: 5, date: 5 },
  dodenherdenking: { month: 5, date: 4 },
  hemelvaart: { easter: 39 },
  hemelvaartsdag: { easter: 39 },
  hemelvaartdag: { easter: 39 },
  '1e pinksterdag': { easter: 49 },
  pinksterzondag: { easter: 49 },
  '2e pinksterdag': { easter: 50 },
  pinkstermaandag: { easter: 50 },
  pakjesavond: { month: 12, date: 5 },
  sinterklaasavond: { month: 12, date: 5 },
  kerstavond: { month: 12, date: 24 },
  'christmas eve': { month: 12, date: 24 },
  '1e kerstdag': { month: 12, date: 25 },
  'christmas day': { month: 12, date: 25 },
  '2e kerstdag': { month: 12, date: 26 },
  'boxing day': { month: 12, date: 26 },
  oudjaar: { month: 12, date: 31 },
  oudejaarsdag: { month: 12, date: 31 },
  oudejaarsavond: { month: 12, date: 31 },
  oudejaarsnacht: { month: 12, date: 31 },
  oudjaarsdag: { month: 12, date: 31 },
  oudjaarsavond: { month: 12, date: 31 },
  'new years eve': { month: 12, date: 31 },
};

/** Of these it is asked which day: "met kerst". */
export const FEASTS: Readonly<Record<string, readonly Holiday[]>> = {
  'met kerst': [
    { month: 12, date: 24 },
    { month: 12, date: 25 },
    { month: 12, date: 26 },
  ],
  'met pasen': [{ easter: 0 }, { easter: 1 }],
  'met pinksteren': [{ easter: 49 }, { easter: 50 }],
  'met carnaval': [{ easter: -49 }, { easter: -48 }, { easter: -47 }],
  'met oud en nieuw': [
    { month: 12, date: 31 },
    { month: 1, date: 1 },
  ],
};

/** All of them, as they may be said: "met kerst", "rond kerst". */
export const NAMED_DAYS: ReadonlyMap<string, readonly Holiday[]> = new Map([
  ...Object.entries(HOLIDAYS).map(([name, holiday]) => [name, [holiday]] as const),
  ...Object.entries(FEASTS).flatMap(([name, holidays]) =>
    ['met ', 'tijdens ', 'rond ', 'op '].map((around) => [name.replace('met ', around), holidays] as const),
  ),
]);
/** What a name begins with, in one word and in more: what begins none is passed by at a glance. */
export const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  [...NAMED_DAYS.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, place) => words.slice(0, place + 1).join(' '));
  }),
);
