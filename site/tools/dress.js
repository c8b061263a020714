import { el } from "./dom.js";
import style from "./element-style";

/** @type {CSSStyleSheet | undefined} */
let sheet;

/**
 * dress gives a tree its style: as a constructed sheet, which every policy allows, and where a browser has none as a
 * <style>, which the script's own nonce may allow, or else as the file beside the script.
 * @param {ShadowRoot} root
 * @param {string | undefined} nonce
 * @param {URL} file
 */
export function dress(root, nonce, file) {
  if (construct(root)) return;
  const inline = el("style", { nonce: nonce || null }, style);
  root.append(inline);
  if (!inline.sheet) inline.replaceWith(el("link", { rel: "stylesheet", href: file.href }));
}

/** @param {ShadowRoot} root */
function construct(root) {
  if (!("adoptedStyleSheets" in root)) return false;
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch (error) {
    return false; // no constructor, or the element stands in another document than the script
  }
}
