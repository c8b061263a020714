import { component } from "./component.js";
import { dress } from "./dress.js";

// A whole guide in one file, opened from a disk: its calculators stand in the page, and all their links lead to places
// on it. The build wraps this script in a function of `guide`.

const here = new URL(location.href);

for (const place of document.querySelectorAll("[data-calculator]")) show(/** @type {HTMLElement} */ (place));

/**
 * show puts a calculator in its place. What stands there is for who has no scripts.
 * @param {HTMLElement} place
 */
async function show(place) {
  const data = guide.calculators.find((c) => c.name === place.dataset.calculator);
  if (!data) return;
  const made = await component(data, here);
  const root = place.attachShadow({ mode: "open" });
  root.append(made);
  dress(root, undefined, here);
}

// Rules change: a file that is over a year old says so.
for (const warning of document.querySelectorAll("[data-until]")) {
  const until = /** @type {HTMLElement} */ (warning).dataset.until;
  if (until && Date.now() >= Date.parse(until)) warning.removeAttribute("hidden");
}
