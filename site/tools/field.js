import { typed } from "./answers.js";
import { button, el } from "./dom.js";
import { today, written } from "./today.js";

const UNKNOWN = "ved-ikke"; // the choice that is not knowing

// Field is one question of a form: its label, hint and fault, and the controls that answer it.
export class Field {
  constructor(question, index, id, words, asHeading) {
    Object.assign(this, { question, index, id, words, controls: [], spoken: [] });
    const group = question.kind !== KIND.amount || question.options;
    this.label = el(asHeading ? "h2" : "span", { class: "label", tabindex: asHeading && "-1" }, question.label);
    this.hint = el("p", { class: "hint", id: id + "-hint" });
    this.error = el("p", { class: "fault", id: id + "-fault", hidden: true });
    this.optional = el("span");
    this.element = group
      ? el("fieldset", { class: "field", role: this.radios() && "radiogroup" }, el("legend", { id: id + "-label" }, this.label, this.optional))
      : el("div", { class: "field" }, el("label", { id: id + "-label", for: id }, this.label, this.optional));
    this.element.append(this.hint, this.error, this.answerParts());
    if (question.unknown) this.unknownChoice();
    this.relabel(question, (text) => text);
  }

  // radios tells whether one of some choices is the answer.
  radios() {
    return Boolean(this.question.kind === KIND.choice || this.question.options);
  }

  answerParts() {
    const { question, id } = this;
    if (question.kind === KIND.date) return this.dateParts();
    if (question.options) return el("div", { class: "choices few" }, ...question.options.map((n) => this.choice({ key: n, text: n })));
    if (question.kind !== KIND.amount) return el("div", { class: "choices" }, ...question.choices.map((choice) => this.choice(choice)));
    const control = el("input", { type: "text", inputmode: "decimal", id, class: "number", spellcheck: "false" });
    this.controls = [control];
    return el("div", { class: "with-suffix" }, control, question.suffix && el("span", { class: "suffix", "aria-hidden": "true" }, question.suffix));
  }

  choice({ key, text, note }) {
    const type = this.question.kind === KIND.several ? "checkbox" : "radio";
    const control = el("input", { type, id: this.controls.length ? this.id + "-" + key : this.id, name: this.id, value: key });
    const label = el("label", { for: control.id }, text);
    const hint = note && el("p", { class: "hint", id: control.id + "-note" }, note);
    if (hint) control.setAttribute("aria-describedby", hint.id);
    this.controls.push(control);
    this.spoken.push([label, text], ...(hint ? [[hint, note]] : []));
    return el("div", { class: "choice" }, control, label, hint);
  }

  dateParts() {
    const { words, question, id } = this;
    const parts = [["day", words.day, 2], ["month", words.month, 9], ["year", words.year, 4]];
    const row = el("div", { class: "date" }, ...parts.map(([name, text, width]) => {
      const control = el("input", {
        type: "text", inputmode: name !== "month" && "numeric", class: "width-" + width, spellcheck: "false",
        id: this.controls.length ? id + "-" + name : id, autocomplete: question.birth && "bday-" + name,
      });
      this.controls.push(control);
      return el("div", {}, el("label", { for: control.id }, text), control);
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
    if (this.question.kind === KIND.choice) {
      this.unknownRow = this.choice({ key: UNKNOWN, text: this.words.unknown });
      this.unknown = this.controls[this.controls.length - 1];
      this.element.querySelector(".choices").append(this.unknownRow);
      return;
    }
    this.unknown = el("input", { type: "checkbox", id: this.id + "-ved-ikke" });
    this.unknownRow = el("div", { class: "choice" }, this.unknown, el("label", { for: this.unknown.id }, this.words.unknown));
    this.element.append(this.unknownRow);
    for (const control of this.controls) control.addEventListener("input", () => (this.unknown.checked = false));
  }

  // relabel gives the question the words that fit the answers so far.
  relabel({ label, hint, optional }, say) {
    this.optional.textContent = optional || (this.question.need === NEED.optional && !this.question.aside) ? " " + this.words.optional : "";
    this.label.textContent = say(label);
    this.hint.textContent = say(hint || "");
    this.hint.hidden = !hint;
    for (const [node, text] of this.spoken) node.textContent = say(text);
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
    if (this.unknownRow) this.unknownRow.hidden = !unsure;
  }

  // fault shows what is wrong, or, without it, that nothing is.
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

  answer() {
    if (this.unknown && this.unknown.checked && !this.unknownRow.hidden) return { unknown: true };
    const chosen = this.controls.filter((c) => c.checked && c.value !== UNKNOWN).map((c) => c.value);
    if (this.question.options) return { text: chosen.join("") };
    if (!typed(this.question)) return { choices: chosen };
    const parts = this.controls.map((c) => c.value.trim());
    const whole = parts.length === 1 || (/\D/.test(parts[0]) && !parts[1] && !parts[2]); // a date in one piece
    return { text: whole ? parts[0] : parts.some((p) => p) ? parts.join("/") : "" };
  }

  // set writes an answer into the controls.
  set(answer) {
    if (this.unknown) this.unknown.checked = Boolean(answer.unknown);
    if (this.question.options || !typed(this.question)) {
      const chosen = answer.choices || [answer.text];
      for (const c of this.controls) c.checked = c === this.unknown ? c.checked : chosen.includes(c.value);
      return;
    }
    const text = answer.text || "";
    const pieces = text.split("/");
    const parts = pieces.length === this.controls.length ? pieces : [text];
    this.controls.forEach((control, i) => (control.value = parts[i] || ""));
  }
}

function set(target, name, value) {
  if (value) target.setAttribute(name, value);
  else target.removeAttribute(name);
}
