/** Where a channel writes to somebody; only the channel itself knows what stands in it. */
export type Address = Readonly<Record<string, string>>;
