// today is the reader's own day, as a date is written.
export function today() {
  const now = new Date();
  return [now.getDate(), now.getMonth() + 1, now.getFullYear()].join("/");
}
