// dayLength is that of a day in milliseconds, as Date counts.
const dayLength = 864e5;

// today is the reader's own day, as the module counts days.
export function today() {
  const now = new Date();
  return BigInt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength);
}

/**
 * written is a day as a date is written, compact as a calendar file has it.
 * @param {bigint} day
 */
export const written = (day) => iso(day).split("-").reverse().join("/");

/** @param {bigint} day */
export const compact = (day) => iso(day).replaceAll("-", "");

/** @param {bigint} day */
const iso = (day) => new Date(Number(day) * dayLength).toISOString().slice(0, 10);
