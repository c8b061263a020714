import { fragment } from "./answers.js";
import { el } from "./dom.js";

/** @import { Calculator } from "./calculator.js" */

/**
 * carried is the link that brings a number of this answer back to the calculator that asked for it, with the answers
 * that were there already: they came along in this page's address. The answers of this one go along, for the way back.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function carried({ data, host, engine }, outcome) {
  const { gives } = data;
  const number = gives && outcome.lines.flatMap((l) => l.numbers).find((n) => n.name === gives.number);
  if (!number) return null;
  const params = new URLSearchParams(host.came);
  params.set(gives.key, engine.text(number.unit, number.value)); // all of it, also where the answer rounds it
  params.set("retur", fragment(data, outcome.answers));
  return el("p", { class: "way" }, el("a", { href: host.address(gives.address) + "#" + params }, gives.text));
}
