import { el } from "./dom.js";

// carried is the link that brings a number of this answer back to the calculator that asked for it, with the answers
// that were there already: they came along in this page's address.
export function carried({ data: { gives }, host }, outcome) {
  if (!gives || !host.address(gives.address)) return null;
  const number = outcome.lines.flatMap((l) => l.numbers).find((n) => n.name === gives.number);
  if (!number) return null;
  const params = new URLSearchParams(host.came);
  params.set(gives.key, number.text);
  return el("p", { class: "way" }, el("a", { href: host.address(gives.address) + "#" + params }, gives.text));
}
