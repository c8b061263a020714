// On a municipality's own site: lets each frame with a calculator be as high as what is in it. Only messages from the
// site this script comes from count, and only from a frame that is on the page.
(() => {
  const folder = new URL(".", document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter((f) => f.src.startsWith(folder.href));
  const ask = (frame) => frame.contentWindow.postMessage("borgerguide:height", folder.origin);
  const start = () => {
    for (const frame of frames()) {
      frame.addEventListener("load", () => ask(frame));
      const own = frame.contentDocument; // null of another site, which is then loaded
      if (!own || own.URL !== "about:blank") ask(frame);
    }
  };
  addEventListener("message", ({ origin, source, data }) => {
    const frame = origin === folder.origin && data && data.borgerguide === "height" && frames().find((f) => f.contentWindow === source);
    if (frame && data.height > 0) frame.style.height = data.height + "px";
  });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
