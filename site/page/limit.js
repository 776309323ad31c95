/** The longest text that the page takes, in UTF-16 units. The command takes more. */
export const LIMIT = 4_000_000;
