import { el } from "./dom.js";

/**
 * helperSwitch lets somebody who helps another say so. All questions and answers still say "du"; one line says whom
 * that means. It tells what a relative may do.
 * @param {PageData} data
 * @param {Host} host
 * @param {(helping: boolean) => void} help
 */
export function helperSwitch({ words, helperPage }, host, help) {
  const control = el("input", { type: "checkbox", id: "hjaelper" });
  const link = helperPage && el("a", { href: host.address(helperPage.address) }, helperPage.text);
  const meant = el("p", { class: "meant", hidden: true }, words.helpingMeans);
  const note = el("p", { class: "note", hidden: true }, words.helpingNote, link && " ", link);
  control.addEventListener("change", () => {
    meant.hidden = note.hidden = !control.checked;
    help(control.checked);
  });
  const choice = el("div", { class: "choice" }, control, el("label", { for: control.id }, words.helping));
  return el("div", { class: "helper" }, choice, meant, note);
}
