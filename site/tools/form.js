import { el } from "./dom.js";

// The kinds and the blanks of a question, as calculators.Kind and calculators.Blank number them.
const DATE = 1, CHOICE = 2, SEVERAL = 3;
const REQUIRED = 0, OPTIONAL = 1;

// Form is the questions of a calculator. It reads what was written and shows what applies; it judges nothing.
export class Form {
  constructor(data, prefix) {
    this.data = data;
    this.prefix = prefix;
    this.fields = data.inputs.map((input, i) => this.field(input, i));
    this.element = el("form", { novalidate: true, autocomplete: "off" }, ...this.fields.map((f) => f.element));
    const words = data.words;
    this.element.append(
      el("p", { class: "actions" },
        el("button", { type: "submit", class: "button" }, words.calculate), " ",
        el("button", { type: "button", class: "button quiet", "data-clear": true }, words.clear)),
    );
  }

  // field makes one question. Its parts are kept by name, so that a fault can be shown and taken away.
  field(input, index) {
    const id = this.prefix + input.key;
    const field = { input, index, id, unknown: null, controls: [] };
    const group = input.kind !== 0;
    field.label = el("span", { class: "label" }, input.label);
    field.hint = el("p", { class: "hint", id: id + "-hint", hidden: !input.hint }, input.hint || "");
    field.error = el("p", { class: "fault", id: id + "-fault", hidden: true });
    if (group) {
      const legend = el("legend", { id: id + "-label", tabindex: "-1" }, field.label, this.optional(input));
      field.element = el("fieldset", { class: "field" }, legend, field.hint, field.error);
    } else {
      const label = el("label", { id: id + "-label", for: id }, field.label, this.optional(input));
      field.element = el("div", { class: "field" }, label, field.hint, field.error);
    }
    field.element.append(...this.controls(field));
    if (input.unknown && input.kind !== CHOICE && input.kind !== SEVERAL) {
      field.unknown = el("input", { type: "checkbox", id: id + "-unknown" });
      field.element.append(el("div", { class: "choice" }, field.unknown, el("label", { for: id + "-unknown" }, this.data.words.unknown)));
    }
    this.describe(field);
    return field;
  }

  optional(input) {
    return input.blank === OPTIONAL ? " " + this.data.words.optional : null;
  }

  controls(field) {
    const { input, id } = field;
    if (input.kind === CHOICE || input.kind === SEVERAL) return this.choices(field);
    if (input.kind === DATE) return this.dateParts(field);
    const control = el("input", { type: "text", inputmode: "decimal", id, class: "number", spellcheck: "false" });
    field.controls = [control];
    return [el("div", { class: "with-suffix" }, control, input.suffix ? el("span", { class: "suffix", "aria-hidden": "true" }, input.suffix) : null)];
  }

  choices(field) {
    const { input, id } = field;
    const type = input.kind === CHOICE ? "radio" : "checkbox";
    const all = input.unknown ? [...input.choices, { key: "ved-ikke", text: this.data.words.unknown }] : input.choices;
    return all.map((choice, i) => {
      const control = el("input", { type, id: i === 0 ? id : id + "-" + choice.key, name: id, value: choice.key });
      field.controls.push(control);
      return el("div", { class: "choice" }, control, el("label", { for: control.id }, choice.text));
    });
  }

  dateParts(field) {
    const words = this.data.words;
    const parts = [["day", words.day, 2, "numeric"], ["month", words.month, 9, null], ["year", words.year, 4, "numeric"]];
    return [el("div", { class: "date" }, ...parts.map(([name, text, width, mode], i) => {
      const control = el("input", {
        type: "text", inputmode: mode, id: i === 0 ? field.id : field.id + "-" + name, class: "width-" + width, spellcheck: "false",
      });
      field.controls.push(control);
      return el("div", {}, el("label", { for: control.id }, text), control);
    }))];
  }

  // describe tells assistive technology which hint and which fault belong to a question.
  describe(field) {
    const ids = [field.hint, field.error].filter((e) => !e.hidden).map((e) => e.id).join(" ");
    const group = field.element.tagName === "FIELDSET";
    for (const target of group ? [field.element] : field.controls) {
      if (ids) target.setAttribute("aria-describedby", ids);
      else target.removeAttribute("aria-describedby");
    }
    for (const control of field.controls) {
      if (field.error.hidden) control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    }
  }

  // answers is what was written, in the form the engine reads: by input, {text} or {choices} or {unknown}.
  answers() {
    return this.fields.map((f) => this.answer(f));
  }

  answer({ input, controls, unknown }) {
    if (unknown && unknown.checked) return { unknown: true };
    if (input.kind === CHOICE || input.kind === SEVERAL) {
      const chosen = controls.filter((c) => c.checked).map((c) => c.value);
      if (chosen.includes("ved-ikke")) return { unknown: true };
      return { choices: chosen };
    }
    if (input.kind === DATE) {
      const parts = controls.map((c) => c.value.trim());
      return { text: parts.some((p) => p) ? parts.join("/") : "" };
    }
    return { text: controls[0].value };
  }

  // apply shows the questions that are asked, with the words that fit the answers so far.
  apply(asked, answers) {
    for (const field of this.fields) {
      field.element.hidden = !asked.has(field.index);
      const when = (field.input.when || []).find((w) => asked.has(w.input) && this.chose(answers[w.input], w));
      field.label.textContent = (when && when.label) || field.input.label;
      const hint = (when && when.hint) || field.input.hint || "";
      field.hint.textContent = hint;
      field.hint.hidden = !hint;
      this.describe(field);
    }
  }

  chose(answer, when) {
    const key = this.data.inputs[when.input].choices[when.choice].key;
    return Boolean(answer.choices && answer.choices.includes(key));
  }

  // faults shows what is wrong at each question; an empty list takes all of it away.
  faults(list) {
    for (const field of this.fields) {
      const found = list.find((f) => f.input === field.index);
      field.error.replaceChildren();
      field.error.hidden = !found;
      field.element.classList.toggle("faulty", Boolean(found));
      if (found) field.error.append(el("span", { class: "hidden" }, this.data.words.error), found.text);
      this.describe(field);
    }
  }

  // focus leads to a question, with its label in view.
  focus(index) {
    const field = this.fields[index];
    field.element.scrollIntoView({ block: "start" });
    const first = field.controls.find((c) => c.checked) || field.controls[0];
    first.focus({ preventScroll: true });
  }

  clear() {
    this.element.reset();
    this.faults([]);
  }
}

export { DATE, CHOICE, SEVERAL, REQUIRED, OPTIONAL };
