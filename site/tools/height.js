// On a municipality's own site: lets each frame with a calculator be as high as what is in it. Only messages from the
// site this script comes from count, and only from a frame that is on the page.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const folder = new URL(".", script.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter((f) => f.src.startsWith(folder.href));
  /** @param {HTMLIFrameElement} frame */
  const ask = (frame) => frame.contentWindow?.postMessage("borgerguide:height", folder.origin);
  const start = () => {
    for (const frame of frames()) {
      frame.addEventListener("load", () => ask(frame));
      const own = frame.contentDocument; // null of another site, which is then loaded
      if (!own || own.URL !== "about:blank") ask(frame);
    }
  };
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== folder.origin || data?.borgerguide !== "height" || !(data.height > 0)) return;
    const frame = frames().find((f) => f.contentWindow === source);
    if (frame) frame.style.height = data.height + "px";
  });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
