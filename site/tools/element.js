import { Calculator } from "./calculator.js";
import { el, fill } from "./dom.js";
import { Engine } from "./engine.js";
import { load } from "./module.js";
import style from "./element-style";

// <borgerguide-calculator name="transport"> on a municipality's own site. It lives in a tree of its own, in the page's
// fonts and colours. It stores nothing, asks for nothing and leaves the page's title, address and history alone. The
// build wraps this script in a function of `guide`: the municipality's words and calculators.

// Where this script lies: the links lead from here.
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const folder = new URL(".", script.src);

/**
 * All elements share one module, compiled for the first of them.
 * @type {Promise<Calls> | undefined}
 */
let module;

/** @type {CSSStyleSheet | undefined} */
let sheet;

function styleSheet() {
  const made = new CSSStyleSheet();
  made.replaceSync(style);
  return made;
}

class BorgerguideCalculator extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    sheet = sheet || styleSheet();
    root.adoptedStyleSheets = [sheet];
    const { words, calculators } = guide;
    const name = this.getAttribute("name");
    const data = calculators.find((c) => c.name === name);
    if (!data) return root.append(el("p", {}, fill(words.embedUnknown, { name: String(name) })));
    const top = el("div", { class: "component" });
    const place = el("div", { class: "calculator", hidden: true });
    root.append(top);
    top.append(el("h2", { id: "titel" }, data.title), el("p", {}, data.start + " " + words.embedPrivacy), place);
    try {
      module = module || load();
      const whole = { ...data, words };
      const engine = new Engine(await module, whole);
      engine.selfTest();
      new Calculator(whole, engine, place, host(top, data));
    } catch (error) {
      place.remove();
      top.append(...still(data));
    }
    top.append(el("p", {}, el("a", { href: address(data.page) }, words.embedGuide)));
  }
}

/**
 * host leaves the page's own to the page, and its printing.
 * @param {HTMLElement} top
 * @param {ElementCalculator} data
 * @returns {Host}
 */
function host(top, data) {
  return {
    top,
    titled: false,
    linked: false,
    print: false,
    came: "",
    page: () => address(data.page),
    address: (to) => new URL(to, address(data.page)).href,
    answered: () => {},
    asking: () => {},
  };
}

const address = (to) => new URL(to, folder).href;

/**
 * still is what there is to read where WebAssembly may not run: the rule and the examples.
 * @param {ElementCalculator} data
 */
function still({ rule = [], shown = [] }) {
  const { words } = guide;
  const examples = shown.flatMap(({ title, answers = [], headline, results = [] }) => [
    el("h4", {}, title),
    el("ul", {}, ...answers.map((a) => el("li", {}, a.term + " ", el("strong", {}, a.text)))),
    el("p", {}, el("strong", {}, headline)),
    ...results.map((r) => el("p", {}, r)),
  ]);
  const note = el("p", { class: "note" }, words.embedBroken);
  return [note, ...rule.map(grown), el("h3", {}, words.examplesTitle), ...examples];
}

/**
 * grown makes what a piece of a rule stands for.
 * @param {NodeData} piece
 * @returns {Node | string}
 */
function grown({ name, attributes = {}, children = [], text = "" }) {
  if (!name) return text;
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, key === "href" ? address(value) : value);
  }
  node.append(...children.map(grown));
  return node;
}

const NAME = "borgerguide-calculator";
if (!customElements.get(NAME)) customElements.define(NAME, BorgerguideCalculator);
