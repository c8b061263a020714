import { fragment } from "./answers.js";
import { calendarFile } from "./calendar.js";
import { button, el } from "./dom.js";
import { letterText, listItems, resultText } from "./text.js";
import { compact } from "./today.js";

/** @import { Calculator } from "./calculator.js" */

/**
 * keep is the ways to take an answer along: on paper, as text, as a link, into a calendar, as a letter, as a list.
 * Private answers may only be printed.
 * @param {Calculator} calculator
 * @param {Outcome} outcome
 */
export function keep(calculator, outcome) {
  const { data, host } = calculator;
  const { words } = data;
  const status = el("p", { class: "status", role: "status" });
  const panel = el("div", { class: "panel" });
  const say = (text) => (status.textContent = text);
  const events = outcome.lines.flatMap(({ event, numbers }) => (
    event ? [{ id: event.id, title: event.title, day: compact(numbers[event.number].value) }] : []));
  const own = outcome.lines.filter((l) => l.part === "letter").map((l) => l.text);
  const link = fragment(data, outcome.answers);
  const buttons = [
    host.print && button(words.print, () => print()),
    !data.private && button(words.copy, () => copy(resultText(calculator, outcome), words.text)),
    !data.private && link !== "" && button(words.link, () => {
      const field = show(words.linkField, "input", host.page() + "#" + link);
      say(words.linkMade);
      field.select();
    }),
    events.length > 0 && button(words.calendar, () => {
      download(words.calendarFile + ".ics", calendarFile(data.place, events, new Date()));
    }),
    !data.private && button(words.letter, () => letter()),
    own.length > 0 && button(words.copyOwnLetter, () => copy(own.join("\n\n"), words.ownLetter)),
    !data.private && button(words.list, () => list()),
    !data.private && button(words.compare, () => {
      calculator.kept = outcome;
      say(words.kept);
    }),
  ];
  if (!buttons.some((b) => b)) return null;

  async function copy(text, label) {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch (error) {
      show(label, "textarea", text).select();
      say(words.copySelf);
    }
  }

  /**
   * show lays a text in a field where it can be marked.
   * @param {string} label
   * @param {"input" | "textarea"} kind
   * @param {string} text
   */
  function show(label, kind, text) {
    const size = kind === "input" ? { type: "text" } : { rows: "12" };
    const field = el(kind, { readonly: true, id: "gemt", ...size });
    field.value = text;
    panel.replaceChildren(el("p", {}, el("label", { for: "gemt" }, label)), field);
    field.focus();
    return field;
  }

  // open shows something to read, with what can be done with it.
  function open(title, advice, body, actions) {
    const heading = el("h4", { tabindex: "-1" }, title);
    const acts = el("p", { class: "actions" }, ...actions);
    panel.replaceChildren(el("div", { class: "sheet" }, heading, advice && el("p", {}, advice), body, acts));
    say("");
    heading.focus();
  }

  function letter() {
    const text = letterText(calculator, outcome);
    const body = el("div", { class: "letter" }, ...text.split("\n\n").map((p) => el("p", {}, p)));
    open(words.letter, words.letterAdvice, body, [
      button(words.copyLetter, () => copy(text, words.letterField)),
      host.print && button(words.letterPrint, () => printOnly(body)),
    ]);
  }

  function list() {
    const body = el("ul", {}, ...listItems(calculator, outcome).map((item) => el("li", {}, item)));
    open(words.list, words.listLead, body, [host.print && button(words.listPrint, () => printOnly(body))]);
  }

  const actions = el("p", { class: "actions" }, ...buttons);
  return el("div", { class: "part keep" }, el("h3", {}, words.keep), actions, status, panel);
}

/**
 * printOnly prints one thing and nothing else of the page.
 * @param {HTMLElement} node
 */
function printOnly(node) {
  const sheet = el("div", { class: "printout" }, node.cloneNode(true));
  const page = document.documentElement;
  document.body.append(sheet);
  page.classList.add("sheet-only");
  addEventListener("afterprint", () => {
    page.classList.remove("sheet-only");
    sheet.remove();
  }, { once: true });
  print();
}

// download hands over a file made here.
function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
