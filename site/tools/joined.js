import { bare, whose } from "./whose.js";

// The name of an element is the whole page's, and the script that runs first defines it. Every script of a guide joins
// it and shows its own elements. Scripts of different builds meet here: what a Joined has may grow, and not change.

const NAME = "borgerguide-calculator";

/** @type {Joined[]} */
const guides = [];

/**
 * The elements that no guide shows yet. Until then the text inside them stands.
 * @type {Set<HTMLElement>}
 */
const waiting = new Set();

class BorgerguideCalculator extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    waiting.add(this);
    Promise.resolve().then(settle); // whoever makes an element names it first
  }

  /** @param {Joined} guide */
  static join(guide) {
    if (!guides.some((g) => g.address === guide.address)) guides.push(guide);
    settle();
  }
}

/**
 * join gives a guide its elements.
 * @param {Joined} guide
 */
export function join(guide) {
  if (!customElements.get(NAME)) {
    customElements.define(NAME, BorgerguideCalculator);
    document.addEventListener("DOMContentLoaded", settle);
  }
  /** @type {typeof BorgerguideCalculator} */ (customElements.get(NAME)).join?.(guide);
}

// settle shows what can be shown. Only a whole page tells which scripts it has, and what stands in an element.
function settle() {
  if (document.readyState === "loading") return;
  for (const element of waiting) {
    const found = element.isConnected ? guidesOf(element) : [];
    if (!found) continue;
    waiting.delete(element);
    if (found.length === 1) found[0].show(element, false);
    if (found.length > 1) found[0].choose(element, found);
  }
}

/**
 * guidesOf are the guides an element may be of, or null while one of them has not joined.
 * @param {HTMLElement} element
 */
function guidesOf(element) {
  const wanted = element.getAttribute("guide");
  const standard = element.getAttribute("standard");
  let found = wanted ? guides.filter((g) => matches(g, wanted)) : placed(element);
  if (standard && !found.includes(undefined)) found = ofStandard(found, standard);
  if (!found.length || found.includes(undefined)) return null;
  const joined = /** @type {Joined[]} */ (found);
  const name = element.getAttribute("name") || "";
  const able = joined.filter((g) => g.names.includes(name));
  const different = able.filter((g, i) => able.findIndex((other) => other.whose === g.whose) === i);
  return different.length ? different : joined.slice(0, 1);
}

/**
 * ofStandard are those of some guides that are of a standard: where a municipality has several, the element names its
 * folder. Where none of them is, any guide of that standard may be meant.
 * @param {(Joined | undefined)[]} some
 * @param {string} standard
 */
function ofStandard(some, standard) {
  const of = (all) => all.filter((g) => matches(g, standard));
  return of(some).length ? of(some) : of(guides);
}

/**
 * matches tells whether a guide's address has what is wanted: all of it, its folder or the name of a municipality.
 * @param {Joined} guide
 * @param {string} wanted
 */
function matches(guide, wanted) {
  const part = "/" + bare(wanted.trim()).replace(/^\/+|\/+$/g, "") + "/";
  return ("/" + guide.address + "/").includes(part);
}

/**
 * placed are the guides that an element's place on the page points to, undefined for one that has not joined. A guide
 * whose script stands nowhere may be meant too.
 * @param {HTMLElement} element
 */
function placed(element) {
  const ours = (script) => guides.some((g) => bare(script.src) === g.address || bare(script.src).endsWith(g.ending));
  const there = new Set([...document.scripts].map((script) => bare(script.src)));
  const pointed = whose(element, ours).map((address) => guides.find((g) => g.address === address));
  return [...pointed, ...guides.filter((g) => !there.has(g.address))];
}
