import { Calculator } from "./calculator.js";
import { Engine } from "./engine.js";
import { module } from "./module.js";
import { today } from "./today.js";

// A calculator in a frame on another site: its title, address and history are the frame's alone and stay as they are.
async function start() {
  const place = document.getElementById("beregner");
  tellHeight();
  try {
    const data = JSON.parse(document.getElementById("beregner-data").textContent);
    const engine = await Engine.load(module());
    engine.selfTest(data);
    const page = document.getElementById("hele").href;
    document.documentElement.classList.add("ready");
    new Calculator(data, engine, place, {
      top: document.getElementById("indhold"),
      titled: false,
      linked: false,
      print: true,
      today,
      page: () => page,
      address: (a) => new URL(a, page).href,
      answered: (yes) => document.documentElement.classList.toggle("answered", yes),
      asking: (yes) => document.documentElement.classList.toggle("asking", yes),
    });
  } catch (error) {
    document.getElementById("beregner-fejl").hidden = false;
  }
}

// tellHeight tells the page around the frame how high it is, once that page has asked: only then do we know to whom we
// speak. Nothing else is told.
function tellHeight() {
  let asked = null;
  const tell = () => {
    if (asked) parent.postMessage({ borgerguide: "height", height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, asked);
  };
  addEventListener("message", (event) => {
    if (event.source !== parent || event.data !== "borgerguide:height" || event.origin === "null") return;
    asked = event.origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}

start();
