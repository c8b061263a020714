import module from "./calculators.wasm";
import { Engine } from "./engine.js";
import { Form } from "./form.js";
import { problemsView, resultView } from "./result.js";
import { el } from "./dom.js";

// A calculator's page: the form stays hidden until the module has answered the page's own examples as the build did.
class Tool {
  constructor(data, engine, place) {
    this.data = data;
    this.engine = engine;
    this.main = document.getElementById("indhold");
    this.title = document.title;
    this.form = new Form(data, "svar-");
    this.status = el("p", { class: "status", role: "status" });
    this.outcome = el("div", {});
    place.append(this.form.element, this.status, this.outcome);
    this.form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.calculate();
    });
    this.form.element.addEventListener("input", () => this.changed());
    this.form.element.querySelector("[data-clear]").addEventListener("click", () => this.clear());
    this.changed();
    place.hidden = false;
  }

  // changed shows the questions that now apply. It judges nothing: that waits for the button.
  changed() {
    const answers = this.form.answers();
    this.form.apply(this.engine.ask(this.data, today(), answers).asked, answers);
    if (this.outcome.firstChild && !this.status.textContent) {
      this.status.textContent = this.data.words.changed;
      this.outcome.classList.add("stale");
    }
  }

  calculate() {
    const outcome = this.engine.ask(this.data, today(), this.form.answers());
    this.reset();
    this.form.faults(outcome.faults);
    if (outcome.faults.length) {
      this.problems = problemsView(this.data, outcome.faults, (input) => this.form.focus(input));
      this.main.prepend(this.problems);
      document.title = this.data.words.error + this.title;
      this.problems.focus();
      return;
    }
    const heading = el("h2", { id: "resultat", tabindex: "-1" });
    this.outcome.append(resultView(this.data, outcome, heading));
    heading.focus();
  }

  // reset takes away what the last calculation showed.
  reset() {
    if (this.problems) this.problems.remove();
    this.problems = null;
    this.outcome.replaceChildren();
    this.outcome.classList.remove("stale");
    this.status.textContent = "";
    document.title = this.title;
  }

  clear() {
    this.form.clear();
    this.reset();
    this.changed();
    this.status.textContent = this.data.words.cleared;
  }
}

// today is the reader's own day, as a date is written.
function today() {
  const now = new Date();
  return [now.getDate(), now.getMonth() + 1, now.getFullYear()].join("/");
}

async function start() {
  const place = document.getElementById("beregner");
  const source = document.getElementById("beregner-data");
  if (!place || !source) return;
  const data = JSON.parse(source.textContent);
  try {
    const engine = await Engine.load(module);
    engine.selfTest(data);
    new Tool(data, engine, place);
  } catch (error) {
    document.getElementById("beregner-fejl").hidden = false;
  }
}

start();
