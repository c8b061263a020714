import { byId } from "./dom.js";
import { answered, mark, onPage } from "./page.js";

// A calculator in a frame on another site: its title, address and history are the frame's alone and stay as they are.
tellPage();
onPage(() => {
  const page = /** @type {HTMLAnchorElement} */ (byId("hele")).href;
  mark("ready", true);
  return {
    top: byId("indhold"),
    titled: false,
    linked: false,
    print: true,
    came: "",
    page: () => page,
    address: (to) => new URL(to, page).href,
    answered,
    asking: (yes) => mark("asking", yes),
  };
});

// tellPage tells the page around the frame how high it is and where the focus went, once that page has asked: only then
// do we know to whom we speak. Nothing else is told.
function tellPage() {
  let asked = "";
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    if (asked) parent.postMessage({ borgerguide: "height", height: Math.ceil(height) }, asked);
  };
  addEventListener("message", (event) => {
    if (event.source !== parent || event.data !== "borgerguide:height" || event.origin === "null") return;
    asked = event.origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
  // browsers lay out a frame that is out of sight only when asked: its calculator may come there too
  const anything = { attributes: true, childList: true, subtree: true };
  new MutationObserver(tell).observe(document.documentElement, anything);
  // not every browser scrolls a page of another site to what has the focus
  addEventListener("focusin", (event) => {
    const target = /** @type {Element} */ (event.target);
    const { top } = (target.closest(".field") ?? target).getBoundingClientRect();
    tell(); // the answer there is to see comes with the focus
    if (asked) parent.postMessage({ borgerguide: "show", top: Math.round(top) }, asked);
  });
}
