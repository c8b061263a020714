import { typed } from "./answers.js";
import { button, el } from "./dom.js";
import { today, written } from "./today.js";

// Field is one question of a form: its label, hint and fault, and the controls that answer it.
export class Field {
  /**
   * @param {QuestionData} question
   * @param {number} index
   * @param {string} id
   * @param {PageData} data
   */
  constructor(question, index, id, data) {
    this.question = question;
    this.index = index;
    this.id = id;
    this.words = data.words;
    /** @type {HTMLInputElement[]} */
    this.controls = [];
    /** @type {HTMLInputElement | null | undefined} the control that is wrong, where it is one among others */
    this.wrong = null;
    /** @type {HTMLInputElement | null} the control that is "ved ikke" */
    this.unknown = null;
    /** @type {HTMLInputElement | null} the control that counts with an example */
    this.example = null;
    const alone = data.private; // one question stands on the page, which is its heading
    this.label = el(alone ? "h2" : "span", { class: "label", tabindex: alone && "-1" }, question.label);
    this.hint = el("p", { class: "hint", id: id + "-hint" });
    this.error = el("p", { class: "fault", id: id + "-fault", hidden: true });
    this.optional = el("span");
    this.element = this.frame();
    this.parts = this.answerParts();
    this.element.append(this.hint, this.error, this.parts);
    this.unknownRow = question.unknown ? this.unknownChoice() : null;
    this.exampleRow = question.example ? this.exampleChoice(question.example) : null;
    this.relabel(question);
  }

  // frame is the element around it all, with the label: one control has it to itself, several share it.
  frame() {
    const { label, optional, id, question } = this;
    if (question.kind === KIND.amount && !question.options) {
      return el("div", { class: "field" }, el("label", { id: id + "-label", for: id }, label, optional));
    }
    const legend = el("legend", { id: id + "-label" }, label, optional);
    return el("fieldset", { class: "field", role: this.radios() && "radiogroup" }, legend);
  }

  // radios tells whether one of some choices is the answer.
  radios() {
    return Boolean(this.question.kind === KIND.choice || this.question.options);
  }

  answerParts() {
    const { question: { kind, options, choices = [], suffix }, id } = this;
    if (kind === KIND.date) return this.dateParts();
    if (options) return el("div", { class: "choices few" }, ...options.map((n) => this.choice({ key: n, text: n })));
    if (kind !== KIND.amount) return el("div", { class: "choices" }, ...choices.map((choice) => this.choice(choice)));
    const control = el("input", { type: "text", inputmode: "decimal", id, class: "number", spellcheck: "false" });
    this.controls = [control];
    const behind = suffix && el("span", { class: "suffix", "aria-hidden": "true" }, suffix);
    return el("div", { class: "with-suffix" }, control, behind);
  }

  /** @param {ChoiceData} choice */
  choice({ key, text, note }) {
    const type = this.question.kind === KIND.several ? "checkbox" : "radio";
    const id = this.controls.length ? this.id + "-" + key : this.id;
    const control = el("input", { type, id, name: this.id, value: key });
    const label = el("label", { for: control.id }, text);
    this.controls.push(control);
    const row = el("div", { class: "choice" }, control, label);
    if (note) {
      const hint = el("p", { class: "hint", id: control.id + "-note" }, note);
      control.setAttribute("aria-describedby", hint.id);
      row.append(hint);
    }
    return row;
  }

  dateParts() {
    const { words, question, id } = this;
    const parts = [
      { name: "day", label: words.day, width: 2 },
      { name: "month", label: words.month, width: 9 },
      { name: "year", label: words.year, width: 4 },
    ];
    const row = el("div", { class: "date" }, ...parts.map(({ name, label, width }) => {
      const control = el("input", {
        type: "text", inputmode: name !== "month" && "numeric", class: "width-" + width, spellcheck: "false",
        id: this.controls.length ? id + "-" + name : id, autocomplete: question.birth && "bday-" + name,
      });
      this.controls.push(control);
      return el("div", {}, el("label", { for: control.id }, label), control);
    }));
    if (!question.birth) row.append(button(words.today, () => this.today(), "quiet today"));
    return row;
  }

  // today writes the reader's own day.
  today() {
    this.set({ text: written(today()) });
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // unknownChoice lets one answer "ved ikke": among choices as one of them, else below the field.
  unknownChoice() {
    const text = this.words.unknown;
    if (this.question.kind === KIND.choice) {
      const row = this.choice({ key: UNKNOWN, text });
      this.unknown = this.controls[this.controls.length - 1];
      this.parts.append(row);
      return row;
    }
    const { control, row } = this.instead(UNKNOWN, text);
    this.unknown = control;
    return row;
  }

  // exampleChoice lets one count with an example instead of an answer, below "ved ikke". Only one of the two holds.
  exampleChoice(text) {
    const { control, row } = this.instead(EXAMPLE, text);
    const { unknown } = this;
    this.example = control;
    control.addEventListener("input", () => unknown && (unknown.checked = false));
    unknown?.addEventListener("input", () => (control.checked = false));
    return row;
  }

  // instead is a choice that stands for an answer, below the field: what is written takes it away.
  instead(name, text) {
    const control = el("input", { type: "checkbox", id: this.id + "-" + name });
    const row = el("div", { class: "choice" }, control, el("label", { for: control.id }, text));
    this.element.append(row);
    for (const other of this.controls) other.addEventListener("input", () => (control.checked = false));
    return { control, row };
  }

  /**
   * relabel gives the question the words that fit the answers so far.
   * @param {{ label: string, hint?: string, optional?: boolean }} words
   */
  relabel({ label, hint = "", optional }) {
    const { need = 0, aside } = this.question;
    const may = optional || ((need === NEED.optional || need === NEED.whatever) && !aside);
    this.optional.textContent = may ? " " + this.words.optional : "";
    this.label.textContent = label;
    this.hint.textContent = hint;
    this.hint.hidden = !hint;
    this.describe();
  }

  // describe tells assistive technology which hint and which fault belong to the question.
  describe() {
    const ids = [this.hint, this.error].filter((e) => !e.hidden).map((e) => e.id).join(" ");
    const group = this.element.tagName === "FIELDSET";
    for (const target of group ? [this.element] : this.controls) set(target, "aria-describedby", ids);
    for (const target of this.radios() ? [this.element] : this.controls) {
      set(target, "aria-invalid", this.error.hidden || (this.wrong && target !== this.wrong) ? "" : "true");
    }
  }

  // show says whether the question applies, and whether not knowing is an answer to it.
  show(asked, unsure) {
    this.element.hidden = !asked;
    for (const row of [this.unknownRow, this.exampleRow]) if (row) row.hidden = !unsure;
  }

  /**
   * fault shows what is wrong, or, without it, that nothing is.
   * @param {Fault | undefined} found
   */
  fault(found) {
    this.error.replaceChildren();
    this.error.hidden = !found;
    this.element.classList.toggle("faulty", Boolean(found));
    this.wrong = found && found.part ? this.controls[found.part - 1] : null;
    if (found) this.error.append(el("span", { class: "hidden" }, this.words.error), found.text);
    this.describe();
  }

  // focus leads to the control that is wrong, or that answers, with the label in view.
  focus() {
    this.element.scrollIntoView({ block: "start" });
    const target = this.wrong || this.controls.find((c) => c.checked) || this.controls[0];
    target.focus({ preventScroll: true });
  }

  /** @returns {Answer} */
  answer() {
    if (this.unknown?.checked && !this.unknownRow?.hidden) return { unknown: true };
    if (this.example?.checked && !this.exampleRow?.hidden) return { example: true };
    const chosen = this.controls.filter((c) => c.checked && c.value !== UNKNOWN).map((c) => c.value);
    if (this.question.options) return { text: chosen.join("") };
    if (!typed(this.question)) return { choices: chosen };
    const parts = this.controls.map((c) => c.value.trim());
    const [only = "", ...others] = parts.filter((part) => part);
    const whole = !others.length && (only === parts[0] || /\d\D+\d|\d{5}/.test(only)); // a date in one piece
    return { text: whole || !only ? only : parts.join("/") };
  }

  /**
   * set writes an answer into the controls.
   * @param {Answer} answer
   */
  set({ text = "", choices, unknown = false, example = false }) {
    if (this.unknown) this.unknown.checked = unknown;
    if (this.example) this.example.checked = example;
    if (this.question.options || !typed(this.question)) {
      const chosen = choices || [text];
      for (const c of this.controls) c.checked = c === this.unknown ? c.checked : chosen.includes(c.value);
      return;
    }
    const pieces = text.split("/");
    const parts = pieces.length === this.controls.length ? pieces : [text];
    this.controls.forEach((control, i) => (control.value = parts[i] || ""));
  }
}

function set(target, name, value) {
  if (value) target.setAttribute(name, value);
  else target.removeAttribute(name);
}
