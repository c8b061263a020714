import { fragment, print } from "./answers.js";
import { el } from "./dom.js";
import { Field } from "./field.js";

// Form is the questions of a calculator. It reads what was written and shows what applies; it judges nothing.
export class Form {
  /**
   * @param {PageData} data
   * @param {Host} host
   */
  constructor(data, host) {
    this.data = data;
    this.host = host;
    /** @type {Answer[]} what may be taken along of what is written */
    this.kept = [];
    const words = data.words;
    this.fields = data.questions.map((question, i) => new Field(question, i, "svar-" + question.key, data));
    for (const field of this.fields) this.way(field);
    const aside = this.fields.filter((f) => f.question.aside).map((f) => f.element);
    const summary = el("summary", {}, data.aside ?? words.otherDate);
    this.aside = aside.length ? el("details", { class: "aside" }, summary, ...aside) : null;
    this.submit = el("button", { type: "submit", class: "button" }, words.calculate);
    this.actions = el("p", { class: "actions" }, this.submit);
    this.element = el("form", { novalidate: true, autocomplete: "off" },
      ...this.fields.filter((f) => !f.question.aside).map((f) => f.element), this.aside, this.actions);
  }

  /**
   * way leads from a question to another page. Where the answer is to come back, the other answers go along, and those
   * that the other page had given before.
   * @param {Field} field
   */
  way(field) {
    const { way } = field.question;
    if (!way) return;
    const address = this.host.address(way.address);
    const link = el("a", { href: address }, way.text);
    if (way.carries) {
      link.addEventListener("click", () => {
        const params = new URLSearchParams(this.host.came);
        params.set("retur", fragment(this.data, this.kept));
        link.href = address + "#" + params;
      });
    }
    field.element.append(el("p", { class: "way" }, link));
  }

  // answers is what was written, by question, in the form the engine reads.
  answers() {
    return this.fields.map((f) => f.answer());
  }

  /**
   * fill writes answers into the form; what is not among them is empty.
   * @param {Answer[]} answers
   */
  fill(answers) {
    this.fields.forEach((f, i) => f.set(answers[i] ?? {}));
    if (this.aside && this.fields.some((f, i) => f.question.aside && print(answers[i] ?? {}))) this.aside.open = true;
  }

  /**
   * apply shows the questions that are asked, with the words that fit the answers so far.
   * @param {Outcome} outcome
   */
  apply({ asked, unsure, answers }) {
    this.kept = answers;
    for (const field of this.fields) {
      const { label, hint, when = [] } = field.question;
      field.show(asked.has(field.index), unsure.has(field.index));
      const other = when.find((w) => asked.has(w.question) && this.chose(answers[w.question], w));
      field.relabel({ label: other?.label || label, hint: other?.hint || hint, optional: other?.optional });
    }
    if (this.aside) this.aside.hidden = this.fields.every((f) => !f.question.aside || f.element.hidden);
  }

  /**
   * @param {Answer} answer
   * @param {WhenData} when
   */
  chose({ choices = [] }, when) {
    const { key } = (this.data.questions[when.question].choices ?? [])[when.choice];
    return choices.includes(key);
  }

  /**
   * faults shows what is wrong at each question; an empty list takes all of it away.
   * @param {Fault[]} list
   */
  faults(list) {
    for (const field of this.fields) field.fault(list.find((f) => f.question === field.index));
  }

  /**
   * drop takes away what is written to some questions.
   * @param {Set<number>} questions
   */
  drop(questions) {
    for (const index of questions) this.fields[index].set({});
  }

  // focus leads to a question, unfolded.
  focus(index) {
    const field = this.fields[index];
    if (field.question.aside && this.aside) this.aside.open = true;
    field.focus();
  }
}
