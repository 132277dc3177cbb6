/** What a page in the browser says when it cannot be shown. */
export const noConnectionTitle = 'Even geen verbinding';
export const brokenTitle = 'Dit ging mis';
export const tryAgain = 'Er is niets gebeurd. Probeer het zo nog eens.';
export const reference = (code: string): string => `(ref ${code})`;
