import { button, el, fill } from "./dom.js";

/** @import { Calculator } from "./calculator.js" */

// Steps asks one question at a time. Each has an address, #trin-1 …, so that the browser's own Back works, also in a
// page opened from a folder; where the address is not ours the steps are only remembered. The answers stay in the form.
export class Steps {
  /** @param {Calculator} calculator */
  constructor(calculator) {
    const { words } = calculator.data;
    this.calculator = calculator;
    this.linked = calculator.host.linked;
    this.where = el("p", { class: "step" });
    this.back = button(words.back, () => this.go(this.before()), "quiet back");
    calculator.form.element.prepend(this.where);
    calculator.form.actions.prepend(this.back, " ");
    if (this.linked) {
      addEventListener("hashchange", () => this.opened());
      history.replaceState(null, "", "#trin-1");
    }
    this.current = 0;
    this.notice = ""; // told with the next question
  }

  // opened follows the address. A step whose questions before it are not answered is not there yet.
  opened() {
    const at = stepIn(location.hash);
    if (at === null) return;
    const asked = this.asked();
    const open = asked.findIndex((i) => !this.answered(i));
    if (at === RESULT && open < 0) return this.calculator.finish();
    const index = at === RESULT ? asked.length : asked.findIndex((_, i) => String(i + 1) === at);
    if (index < 0 || index >= asked.length || (open >= 0 && open < index)) return location.replace("#trin-1");
    this.show(asked[index], true);
  }

  // asked lists the questions that apply so far, in their order.
  asked() {
    return [...this.calculator.ask().asked];
  }

  answered(index) {
    const answer = this.calculator.form.fields[index].answer();
    return Boolean(answer.unknown || answer.choices?.length);
  }

  before() {
    const asked = this.asked();
    return asked[asked.indexOf(this.current) - 1];
  }

  // next is the question after the current one, undefined where the answer comes.
  next() {
    const asked = this.asked();
    return asked[asked.indexOf(this.current) + 1];
  }

  // restart asks the first question again, and tells something with it.
  restart(notice) {
    this.notice = notice;
    if (this.shows(0)) this.show(0, true);
    else this.go(0);
  }

  // go leads to a question, or, without one, to the answer.
  go(index) {
    const name = index === undefined ? RESULT : String(this.asked().indexOf(index) + 1);
    if (!this.linked) return index === undefined ? this.calculator.finish() : this.show(index, true);
    if (location.hash === "#trin-" + name) return this.opened();
    location.hash = "trin-" + name;
  }

  shows(index) {
    return this.current === index && !this.calculator.form.element.hidden;
  }

  // show shows one question alone.
  show(index, move) {
    const { calculator } = this;
    const { data, form } = calculator;
    this.current = index;
    calculator.reset();
    calculator.status.textContent = this.notice;
    this.notice = "";
    const asked = this.asked();
    for (const field of form.fields) field.element.classList.toggle("other", field.index !== index);
    const words = { n: String(asked.indexOf(index) + 1), all: String(asked.length) };
    this.where.textContent = fill(data.words.step, words);
    this.back.hidden = asked[0] === index;
    form.submit.textContent = index === asked[asked.length - 1] ? data.words.toResult : data.words.next;
    form.element.hidden = false;
    calculator.host.asking(asked[0] !== index);
    calculator.name(this.where.textContent + " – ");
    if (move) form.fields[index].label.focus();
  }
}

const RESULT = "svar";

// stepIn is which step an address names, null where it names none.
function stepIn(hash) {
  return hash.startsWith("#trin-") ? hash.slice("#trin-".length) : null;
}
