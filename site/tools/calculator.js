import { answersIn, completed, print } from "./answers.js";
import { button, el } from "./dom.js";
import { carried } from "./carry.js";
import { comparison } from "./compare.js";
import { Form } from "./form.js";
import { helperSwitch } from "./helper.js";
import { keep } from "./keep.js";
import { problemsView, resultView, trusted } from "./result.js";
import { Steps } from "./steps.js";
import { today } from "./today.js";

/** @import { Engine } from "./engine.js" */

// Calculator is one calculator in a place on a page.
export class Calculator {
  /**
   * @param {PageData} data
   * @param {Engine} engine
   * @param {HTMLElement} place
   * @param {Host} host
   */
  constructor(data, engine, place, host) {
    this.data = data;
    this.engine = engine;
    this.host = host;
    this.helping = false;
    this.title = document.title;
    /** @type {Outcome | null} the answer on the page */
    this.shown = null;
    /** @type {Outcome | null} the answer that the next ones are held against */
    this.kept = null;
    /** @type {Answer[] | null} those that are at fault on the page */
    this.wrong = null;
    /** @type {Answer[]} those taken away, to be taken back */
    this.cleared = [];

    this.form = new Form(data, host);
    this.status = el("p", { class: "status", role: "status" });
    this.outcome = el("div", { class: "outcome" });
    this.trust = el("div", { class: "trust", hidden: true });
    this.problems = el("div");
    this.undo = button(data.words.undo, () => this.restore(), "quiet undo");
    this.clearButton = button(data.words.clear, () => this.clear(), "quiet clear");
    this.undo.hidden = true;
    const helper = helperSwitch(data, host, (helping) => (this.helping = helping));
    place.append(helper, this.form.element, this.status, this.outcome);
    // private answers are gone for good, and can be taken away from the answer too
    const gone = button(data.words.delete, () => this.delete(), "quiet clear");
    if (data.private) place.append(el("p", { class: "actions" }, gone));
    else this.form.actions.append(this.clearButton, this.undo);
    place.append(this.trust);
    this.form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.calculate();
    });
    this.form.element.addEventListener("input", () => this.changed());
    this.refresh();
    /** @type {Steps | null} where one question is asked at a time */
    this.steps = data.private ? new Steps(this) : null;
    this.follow();
    place.hidden = false;
  }

  // follow begins to follow what happens to the page.
  follow() {
    const { data, host, steps } = this;
    if (steps) {
      steps.show(0, false);
      addEventListener("pageshow", (event) => event.persisted && this.delete()); // the browser had kept the page whole
    } else if (host.linked) {
      addEventListener("hashchange", () => this.opened());
      this.opened();
    }
    if (steps || data.questions.some((question) => question.birth)) addEventListener("pagehide", () => this.forget());
    else this.stay();
  }

  // stay keeps the answers in a page that is left beside what came of them. When it is shown again WebKit would empty a
  // form that is not to be completed by the browser.
  stay() {
    const { element } = this.form;
    addEventListener("pagehide", (event) => event.persisted && element.setAttribute("autocomplete", "on"));
    addEventListener("pageshow", () => element.setAttribute("autocomplete", "off"));
  }

  // lead goes back to a question: where one is asked at a time it may be another than the one that is shown.
  lead(question) {
    if (this.steps && !this.steps.shows(question)) this.steps.go(question);
    else this.form.focus(question);
  }

  ask(answers = this.form.answers()) {
    return this.engine.ask(today(), answers);
  }

  // refresh shows the questions that now apply; twice, since "ved ikke" counts only where it is an answer.
  refresh() {
    this.form.apply(this.ask());
    this.form.apply(this.ask());
  }

  // changed judges nothing: that waits for the button.
  changed() {
    this.refresh();
    this.undo.hidden = true;
    if (this.shown && !this.stale()) {
      this.status.textContent = this.data.words.changed;
      this.outcome.classList.add("stale");
    }
  }

  // stale tells whether the answer shown no longer fits what is written.
  stale() {
    return this.outcome.classList.contains("stale");
  }

  // opened fills in the answers of a link.
  opened() {
    const answers = answersIn(this.data, location.hash);
    if (!answers) return;
    this.form.fill(answers);
    this.form.fill(completed(this.data, answers, this.ask().asked));
    this.reset();
    this.refresh();
    const { asked } = this.ask();
    if (answers.some((answer, i) => asked.has(i) && print(answer))) this.status.textContent = this.data.words.filled;
  }

  calculate() {
    const outcome = this.ask();
    this.reset();
    if (this.faults(outcome).length) {
      this.report(outcome);
      this.problems.focus();
    } else if (this.steps) {
      this.steps.go(this.steps.next());
    } else {
      this.show(outcome).focus();
    }
  }

  /**
   * faults are what is wrong, of one question where one is asked at a time.
   * @param {Outcome} outcome
   */
  faults(outcome) {
    return outcome.faults.filter((f) => !this.steps || f.question === this.steps.current);
  }

  // finish shows the answer in place of the questions.
  finish() {
    this.reset();
    this.form.element.hidden = true;
    this.host.asking(false);
    this.show(this.ask()).focus();
  }

  /**
   * report shows what is wrong, first on the page and at each question.
   * @param {Outcome} outcome
   */
  report(outcome) {
    const faults = this.faults(outcome);
    this.problems.remove();
    this.wrong = outcome.answers;
    this.form.faults(faults);
    this.form.drop(outcome.secret);
    this.problems = problemsView(this, faults);
    this.host.top.prepend(this.problems);
    this.name(this.data.words.error);
  }

  // name puts words before the page's title.
  name(words) {
    if (this.host.titled) document.title = words + this.title;
  }

  /**
   * show shows an answer, and a kept one beside it, and gives its heading.
   * @param {Outcome} outcome
   */
  show(outcome) {
    const { data, kept } = this;
    this.shown = outcome;
    const { section, heading } = resultView(this, outcome);
    const forget = button(data.words.forget, () => {
      this.kept = null;
      this.show(outcome).focus();
      this.status.textContent = data.words.forgotten;
    });
    for (const part of [carried(this, outcome), keep(this, outcome)]) if (part) section.append(part);
    this.outcome.replaceChildren(section);
    if (kept) this.outcome.append(comparison(this, kept, outcome), el("p", { class: "actions" }, forget));
    this.trust.replaceChildren(...trusted(data, outcome));
    this.trust.hidden = false;
    this.host.answered(true);
    return heading;
  }

  // reset takes away what the last calculation showed.
  reset() {
    this.problems.remove();
    this.wrong = this.shown = null;
    this.form.faults([]);
    this.outcome.replaceChildren();
    this.trust.hidden = true;
    this.outcome.classList.remove("stale");
    this.status.textContent = "";
    this.name("");
    this.host.answered(false);
  }

  clear() {
    this.cleared = this.ask().answers;
    this.empty(this.data.words.cleared);
    this.undo.hidden = false;
  }

  // forget leaves nothing in a page that the browser keeps for one who comes back: neither health nor a day of birth.
  forget() {
    this.empty();
    this.cleared = [];
    this.kept = null;
    this.undo.hidden = true;
  }

  delete() {
    this.empty();
    this.steps?.restart(this.data.words.deleted);
  }

  empty(status = "") {
    this.form.fill([]);
    this.reset();
    this.refresh();
    this.status.textContent = status;
  }

  restore() {
    this.form.fill(this.cleared);
    this.refresh();
    this.undo.hidden = true;
    this.clearButton.focus();
    this.status.textContent = this.data.words.restored;
  }
}
