import { el } from "./dom.js";
import { plain, voice } from "./voice.js";

/**
 * helperSwitch lets somebody who helps another say so: questions and answers then speak of the other. It tells what a
 * relative may do.
 * @param {PageData} data
 * @param {Host} host
 * @param {(say: Voice, helping: boolean) => void} speak
 */
export function helperSwitch({ words, helper, helperPage }, host, speak) {
  const control = el("input", { type: "checkbox", id: "hjaelper" });
  const link = helperPage && el("a", { href: host.address(helperPage.address) }, helperPage.text);
  const note = el("p", { class: "note", hidden: true }, words.helpingNote, link && " ", link);
  control.addEventListener("change", () => {
    note.hidden = !control.checked;
    speak(control.checked ? voice(helper) : plain, control.checked);
  });
  const choice = el("div", { class: "choice" }, control, el("label", { for: control.id }, words.helping));
  return el("div", { class: "helper" }, choice, note);
}
