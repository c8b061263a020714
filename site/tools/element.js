import { Calculator } from "./calculator.js";
import { el, fill } from "./dom.js";
import { Engine } from "./engine.js";
import { module } from "./module.js";
import { today } from "./today.js";
import style from "./element-style";

// <borgerguide-calculator name="transport"> on a municipality's own site. It lives in a tree of its own, in the page's
// fonts and colours. It stores nothing, asks for nothing and leaves the page's title, address and history alone. The
// build wraps this script in a function of `guide`: the municipality's words and calculators.

// Where this script lies: the links lead from here.
const folder = new URL(".", document.currentScript.src);

let engine = null; // all elements share one module, compiled for the first of them
let sheet = null;

class BorgerguideCalculator extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [sheet];
    const name = this.getAttribute("name");
    const data = guide.tools.find((t) => t.name === name);
    const { words } = guide;
    if (!data) return root.append(el("p", {}, fill(words["embed-unknown"], { name: String(name) })));
    const top = el("div", { class: "component" });
    const place = el("div", { class: "calculator", hidden: true });
    root.append(top);
    top.append(el("h2", { id: "titel" }, data.title), el("p", {}, data.start + " " + words["embed-privacy"]), place);
    try {
      engine = engine || Engine.load(module());
      const ready = await engine;
      const tool = { ...data, words };
      ready.selfTest(tool);
      new Calculator(tool, ready, place, host(top, data));
    } catch (error) {
      place.remove();
      top.append(...still(data, words));
    }
    top.append(el("p", {}, el("a", { href: address(data.page) }, words["embed-guide"])));
  }
}

// host leaves the page's own to the page, and its printing.
function host(top, data) {
  return {
    top,
    titled: false,
    linked: false,
    print: false,
    today,
    page: () => address(data.page),
    address: (a) => new URL(a, address(data.page)).href,
    answered: () => {},
    asking: () => {},
  };
}

const address = (a) => new URL(a, folder).href;

// still is what there is to read where WebAssembly may not run: the rule and the examples.
function still(data, words) {
  const examples = data.shown.flatMap((e) => [
    el("h4", {}, e.title),
    el("ul", {}, ...e.answers.map((a) => el("li", {}, a.Term + " ", el("strong", {}, a.Text)))),
    el("p", {}, el("strong", {}, e.headline)),
    ...(e.results || []).map((r) => el("p", {}, r)),
  ]);
  return [el("p", { class: "note" }, words["embed-broken"]), ...data.rule.map(grown), el("h3", {}, words["examples-title"]), ...examples];
}

// grown makes an element of a tree: a text, or its name, attributes and children.
function grown(tree) {
  if (typeof tree === "string") return tree;
  const [name, attributes, ...children] = tree;
  if (attributes.href) attributes.href = new URL(attributes.href, folder).href;
  return el(name, attributes, ...children.map(grown));
}

if (!customElements.get("borgerguide-calculator")) customElements.define("borgerguide-calculator", BorgerguideCalculator);
