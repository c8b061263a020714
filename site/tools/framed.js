import { byId } from "./dom.js";
import { answered, mark, onPage } from "./page.js";

// A calculator in a frame on another site: its title, address and history are the frame's alone and stay as they are.
tellHeight();
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

// tellHeight tells the page around the frame how high it is, once that page has asked: only then do we know to whom we
// speak. Nothing else is told.
function tellHeight() {
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
}
