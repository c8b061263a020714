import { el } from "./dom.js";

/** @import { Calculator } from "./calculator.js" */

/**
 * carried is the link that brings a number of this answer back to the calculator that asked for it, with the answers
 * that were there already: they came along in this page's address.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function carried({ data: { gives }, host, engine }, outcome) {
  const number = gives && outcome.lines.flatMap((l) => l.numbers).find((n) => n.name === gives.number);
  if (!number) return null;
  const params = new URLSearchParams(host.came);
  params.set(gives.key, engine.text(number.unit, number.value)); // all of it, also where the answer rounds it
  return el("p", { class: "way" }, el("a", { href: host.address(gives.address) + "#" + params }, gives.text));
}
