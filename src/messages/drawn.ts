/** From which version of its document a card was drawn; a card from before cards said so does not tell. */
export interface Drawn {
  readonly version?: number | undefined;
}
