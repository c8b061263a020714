import { el } from "./dom.js";
import { plain, voice } from "./voice.js";

// helperSwitch lets somebody who helps another say so: questions and answers then speak of the other. It tells what a
// relative may do.
export function helperSwitch(data, host, speak) {
  const { words, helper, helperPage } = data;
  const control = el("input", { type: "checkbox", id: "hjaelper" });
  const address = helperPage && host.address(helperPage.address);
  const note = el("p", { class: "note", hidden: true }, words["helping-note"], address && " ", address && el("a", { href: address }, helperPage.text));
  control.addEventListener("change", () => {
    note.hidden = !control.checked;
    speak(control.checked ? voice(helper) : plain, control.checked);
  });
  return el("div", { class: "helper" }, el("div", { class: "choice" }, control, el("label", { for: control.id }, words.helping)), note);
}
