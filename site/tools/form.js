import { fragment } from "./answers.js";
import { el } from "./dom.js";
import { Field } from "./field.js";

// Form is the questions of a calculator. It reads what was written and shows what applies; it judges nothing.
export class Form {
  constructor(data, host) {
    this.data = data;
    this.host = host;
    const words = data.words;
    this.fields = data.questions.map((question, i) => new Field(question, i, "svar-" + question.key, words, data.private));
    for (const field of this.fields) if (field.question.way) this.way(field);
    const aside = this.fields.filter((f) => f.question.aside).map((f) => f.element);
    this.aside = aside.length ? el("details", { class: "aside" }, el("summary", {}, words["other-date"]), ...aside) : null;
    this.submit = el("button", { type: "submit", class: "button" }, words.calculate);
    this.actions = el("p", { class: "actions" }, this.submit);
    this.element = el("form", { novalidate: true, autocomplete: "off" },
      ...this.fields.filter((f) => !f.question.aside).map((f) => f.element), this.aside, this.actions);
  }

  // way leads from a question to another page. Where the answer is to come back, the other answers go along.
  way(field) {
    const { address, text, carries } = field.question.way;
    if (!this.host.address(address)) return;
    const link = el("a", { href: this.host.address(address) }, text);
    if (carries) {
      link.addEventListener("click", () => {
        link.href = this.host.address(address) + "#" + new URLSearchParams({ retur: fragment(this.data, this.answers()) });
      });
    }
    field.spoken.push([link, text]);
    field.element.append(el("p", { class: "way" }, link));
  }

  // answers is what was written, by input, in the form the engine reads.
  answers() {
    return this.fields.map((f) => f.answer());
  }

  // fill writes answers into the form.
  fill(answers) {
    this.fields.forEach((f, i) => f.set(answers[i]));
    if (this.aside && this.fields.some((f, i) => f.question.aside && answers[i].text)) this.aside.open = true;
  }

  // apply shows the questions that are asked, with the words that fit the answers so far.
  apply({ asked, unsure, answers }, say) {
    for (const field of this.fields) {
      const { label, hint, when } = field.question;
      field.show(asked.has(field.index), unsure.has(field.index));
      const other = (when || []).find((w) => asked.has(w.question) && this.chose(answers[w.question], w)) || {};
      field.relabel({ label: other.label || label, hint: other.hint || hint, optional: other.optional }, say);
    }
    if (this.aside) this.aside.hidden = this.fields.every((f) => !f.question.aside || f.element.hidden);
  }

  chose(answer, when) {
    const key = this.data.questions[when.question].choices[when.choice].key;
    return Boolean(answer.choices && answer.choices.includes(key));
  }

  // faults shows what is wrong at each question; an empty list takes all of it away.
  faults(list) {
    for (const field of this.fields) field.fault(list.find((f) => f.question === field.index));
  }

  // focus leads to a question, unfolded.
  focus(index) {
    const field = this.fields[index];
    if (field.question.aside) this.aside.open = true;
    field.focus();
  }
}
