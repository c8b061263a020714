import { Calculator } from "./calculator.js";
import { byId } from "./dom.js";
import { Engine } from "./engine.js";
import { load } from "./module.js";
import { unfold } from "./unfold.js";

/**
 * onPage makes the calculator of a page of ours. The form stays hidden until the module has answered the page's own
 * examples as the build did.
 * @param {() => Host} host
 */
export async function onPage(host) {
  try {
    /** @type {PageData} */
    const data = JSON.parse(byId("beregner-data").textContent);
    const engine = new Engine(await load(), data);
    engine.selfTest();
    new Calculator(data, engine, byId("beregner"), host());
    unfold();
  } catch (error) {
    byId("beregner-fejl").hidden = false;
  }
}

// mark notes a state of the page for its style.
export const mark = (name, yes) => void document.documentElement.classList.toggle(name, yes);

/**
 * answered notes that there is an answer, and folds away what the page has to read beside it.
 * @param {boolean} yes
 */
export function answered(yes) {
  mark("answered", yes);
  const still = /** @type {HTMLDetailsElement | null} */ (document.querySelector("details.still"));
  if (still) still.open = !yes;
}
