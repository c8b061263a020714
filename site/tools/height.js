// On a municipality's own site: lets each frame with a calculator be as high as what is in it, also one that is added,
// shown or given its address later, and shows what has the focus in it. Only messages from the site this script comes
// from count, and only from a frame that is on the page.
(() => {
  const current = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  // a module has no current script: then it may be any of that name
  const named = () => [...document.scripts].filter((script) => /\/ramme\.js([?#]|$)/.test(script.src));
  const folders = (current ? [current] : named()).map((script) => new URL(".", script.src));
  /** @param {HTMLIFrameElement} frame */
  const folderOf = (frame) => folders.find((folder) => frame.src.startsWith(folder.href));
  const frames = () => [...document.querySelectorAll("iframe")].filter(folderOf);
  /** @param {HTMLIFrameElement} frame */
  const ask = (frame) => {
    const own = frame.contentDocument; // null of another site, which is then loaded
    const loaded = !own || own.URL !== "about:blank";
    // the question holds nothing of anybody's, and a frame that is about to load is whose nobody knows yet
    if (folderOf(frame) && loaded) frame.contentWindow?.postMessage("borgerguide:height", "*");
  };
  // a frame that was hidden, or has another width now, is asked again: out of sight it would not tell by itself
  const sizes = new ResizeObserver((all) => {
    for (const { target } of all) ask(/** @type {HTMLIFrameElement} */ (target));
  });
  const follow = (frame) => {
    ask(frame);
    sizes.observe(frame);
  };
  const start = () => frames().forEach(follow);
  // each frame's load is seen on its way down, whenever the frame came and as often as its address is changed
  document.addEventListener("load", ({ target }) => {
    if (target instanceof HTMLIFrameElement && folderOf(target)) follow(target);
  }, true);
  // what has the focus in a frame is brought into the window, where the browser has not done so
  const show = (frame, top) => {
    const at = frame.getBoundingClientRect().top + frame.clientTop + top;
    if (at < 0 || at > innerHeight * 0.9) scrollBy(0, at - innerHeight / 4);
  };
  addEventListener("message", ({ origin, source, data }) => {
    const frame = frames().find((f) => f.contentWindow === source);
    if (!frame || folderOf(frame)?.origin !== origin) return;
    if (data?.borgerguide === "show" && Number.isFinite(data.top)) show(frame, data.top);
    if (data?.borgerguide !== "height" || !(data.height > 0)) return;
    frame.style.height = data.height + "px";
  });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
