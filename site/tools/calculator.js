import { answersIn } from "./answers.js";
import { button, el } from "./dom.js";
import { carried } from "./carry.js";
import { comparison } from "./compare.js";
import { Form } from "./form.js";
import { helperSwitch } from "./helper.js";
import { keep } from "./keep.js";
import { problemsView, resultView } from "./result.js";
import { Steps } from "./steps.js";
import { plain } from "./voice.js";

// Calculator is one calculator in a place on a page. host is what differs between our own page, a frame in another
// site's page and an element there:
//
//	top        where the error summary goes first
//	titled     the page's title is ours to change
//	linked     the page's address is ours to read and write
//	came       the answers that came along in the address, for the way back
//	print      the page is ours to print
//	today()    the reader's own day
//	page()     the address of the calculator's own page
//	address(a) another page's address, null where there is none to lead to
//	answered() is told whether there is an answer on the page, asking() whether one question stands there alone
export class Calculator {
  constructor(data, engine, place, host) {
    Object.assign(this, { data, engine, host });
    this.say = plain;
    this.title = document.title;
    this.form = new Form(data, host);
    // lead goes back to a question: where one is asked at a time it may be another than the one that is shown
    this.lead = (question) => (this.steps && !this.steps.shows(question) ? this.steps.go(question) : this.form.focus(question));
    this.status = el("p", { class: "status", role: "status" });
    this.outcome = el("div", { class: "outcome" });
    const helper = helperSwitch(data, host, (say, helping) => this.speak(say, helping));
    place.append(helper, this.form.element, this.status, this.outcome, this.clearing());
    this.form.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.calculate();
    });
    this.form.element.addEventListener("input", () => this.changed());
    this.refresh();
    if (data.private) {
      this.steps = new Steps(this);
      this.steps.show(0, false);
      addEventListener("pageshow", (event) => event.persisted && this.delete()); // the browser had kept the page whole
    } else if (host.linked) {
      addEventListener("hashchange", () => this.opened());
      this.opened();
    }
    if (data.private || data.questions.some((question) => question.birth)) addEventListener("pagehide", () => this.forget());
    place.hidden = false;
  }

  // clearing makes the buttons that take all answers away and back. Private answers are gone for good, and can be
  // taken away from the answer too.
  clearing() {
    const { words } = this.data;
    if (this.data.private) return el("p", { class: "actions" }, button(words.delete, () => this.delete(), "quiet clear"));
    this.undo = button(words.undo, () => this.restore(), "quiet undo");
    this.undo.hidden = true;
    this.clearButton = button(words.clear, () => this.clear(), "quiet clear");
    this.form.actions.append(this.clearButton, this.undo);
    return "";
  }

  ask(answers = this.form.answers()) {
    return this.engine.ask(this.data, this.host.today(), answers, this.say);
  }

  // refresh shows the questions that now apply; twice, since "ved ikke" counts only where it is an answer.
  refresh() {
    this.form.apply(this.ask(), this.say);
    this.form.apply(this.ask(), this.say);
  }

  // changed judges nothing: that waits for the button.
  changed() {
    this.refresh();
    if (this.undo) this.undo.hidden = true;
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
    this.reset();
    this.refresh();
    this.status.textContent = this.data.words.filled;
  }

  // speak gives everything another voice, where it stands. It judges only what was judged before.
  speak(say, helping) {
    Object.assign(this, { say, helping });
    this.refresh();
    if (this.kept) this.kept = this.ask(this.kept.answers);
    if (this.shown && !this.stale()) this.show(this.ask(this.shown.answers));
    if (this.problems) this.report(this.ask(this.wrong));
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

  // faults are what is wrong, of one question where one is asked at a time.
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

  // report shows what is wrong, first on the page and at each question.
  report(outcome) {
    const faults = this.faults(outcome);
    if (this.problems) this.problems.remove();
    this.wrong = outcome.answers;
    this.form.faults(faults);
    this.problems = problemsView(this, faults);
    this.host.top.prepend(this.problems);
    this.name(this.data.words.error);
  }

  // name puts words before the page's title.
  name(words) {
    if (this.host.titled) document.title = words + this.title;
  }

  // show shows an answer, and a kept one beside it, and gives its heading.
  show(outcome) {
    const { data, engine, form, kept } = this;
    this.shown = outcome;
    const { section, heading } = resultView(this, outcome);
    const forget = button(data.words.forget, () => {
      this.kept = null;
      this.show(outcome).focus();
      this.status.textContent = data.words.forgotten;
    });
    section.append(...[carried(this, outcome), keep(this, outcome)].filter((part) => part));
    this.outcome.replaceChildren(section);
    if (kept) this.outcome.append(comparison(engine, data.words, kept, outcome, form.fields), el("p", { class: "actions" }, forget));
    this.host.answered(true);
    return heading;
  }

  // reset takes away what the last calculation showed.
  reset() {
    if (this.problems) this.problems.remove();
    this.problems = this.shown = null;
    this.form.faults([]);
    this.outcome.replaceChildren();
    this.outcome.classList.remove("stale");
    this.status.textContent = "";
    this.name("");
    this.host.answered(false);
  }

  clear() {
    this.cleared = this.form.answers();
    this.empty(this.data.words.cleared);
    this.undo.hidden = false;
  }

  // forget leaves nothing in a page that the browser keeps for one who comes back: neither health nor a day of birth.
  forget() {
    this.empty();
    this.cleared = this.kept = this.wrong = null;
    if (this.undo) this.undo.hidden = true;
  }

  delete() {
    this.empty();
    this.steps.notice = this.data.words.deleted;
    if (this.steps.shows(0)) this.steps.show(0, true);
    else this.steps.go(0);
  }

  empty(status) {
    this.form.fill(this.data.questions.map(() => ({})));
    this.reset();
    this.refresh();
    this.status.textContent = status || "";
  }

  restore() {
    this.form.fill(this.cleared);
    this.refresh();
    this.undo.hidden = true;
    this.clearButton.focus();
    this.status.textContent = this.data.words.restored;
  }
}
