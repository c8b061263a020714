import { button, el, fill } from "./dom.js";
import { component } from "./component.js";
import { dress } from "./dress.js";
import { join } from "./joined.js";
import { own } from "./whose.js";

// <borgerguide-calculator name="transport"> on a municipality's own site. It lives in a tree of its own, in the page's
// fonts and colours. It stores nothing, asks for nothing and leaves the page's title, address and history alone. The
// build wraps this script in a function of `guide`: the municipality's words and calculators.

// Where this script lies: the links lead from here.
const { script, address } = own("/" + guide.folder + guide.script);
const folder = new URL(".", address);

join({
  address,
  ending: "/" + guide.script,
  whose: guide.whose,
  names: guide.calculators.map((c) => c.name),
  show,
  choose,
});

/**
 * show shows a calculator of this guide. The tree comes last, since it hides the text inside the element: what fails
 * before leaves the text.
 * @param {HTMLElement} element
 * @param {boolean} focus
 */
async function show(element, focus) {
  const name = String(element.getAttribute("name"));
  const data = guide.calculators.find((c) => c.name === name);
  const made = data ? await component(data, folder) : el("p", {}, fill(guide.words.embedUnknown, { name }));
  fillTree(element, made, !data || notClosed(element, data));
  if (focus) made.querySelector("h2")?.focus();
}

/**
 * choose asks the reader which guide to use, where the page does not tell. A wrong guess would give another
 * municipality's numbers.
 * @param {HTMLElement} element
 * @param {Joined[]} guides
 */
function choose(element, guides) {
  const buttons = guides.map((g) => el("p", {}, button(g.whose, () => g.show(element, true))));
  const made = el("div", { class: "component" }, el("p", {}, guide.words.embedWhich), ...buttons);
  fillTree(element, made, notClosed(element));
}

/**
 * fillTree puts something into the element's tree, and the text inside the element after it where that is to be read.
 * @param {HTMLElement} element
 * @param {HTMLElement} made
 * @param {boolean} open
 */
function fillTree(element, made, open) {
  const root = element.shadowRoot || element.attachShadow({ mode: "open" });
  root.replaceChildren(made);
  if (open && element.childNodes.length) root.append(el("slot"));
  dress(root, script?.nonce, new URL(guide.style, folder));
}

// What nobody puts into an element for those without scripts.
const OF_THE_PAGE = "script, borgerguide-calculator, h1, main, nav, footer";

/**
 * notClosed tells whether the page after an element may have come into it: HTML does not close
 * <borgerguide-calculator />. Then nothing stands behind it. The text to paste may stand so too, in a page without
 * blanks.
 * @param {HTMLElement} element
 * @param {ElementCalculator} [data]
 */
function notClosed(element, data) {
  if (element.querySelector(OF_THE_PAGE)) return true;
  if (element.nextSibling || !element.childNodes.length) return false;
  if (!data) return true;
  const ending = new URL(data.page, "file:///" + guide.folder + guide.script).pathname;
  const links = [...element.querySelectorAll("section:only-child a")];
  return !links.some((link) => link.getAttribute("href")?.endsWith(ending));
}
