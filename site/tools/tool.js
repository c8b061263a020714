import { Calculator } from "./calculator.js";
import { Engine } from "./engine.js";
import { module } from "./module.js";
import { today } from "./today.js";

// A calculator's page: the form stays hidden until the module has answered the page's own examples as the build did.
async function start() {
  const place = document.getElementById("beregner");
  if (!place) return;
  try {
    const data = JSON.parse(document.getElementById("beregner-data").textContent);
    const engine = await Engine.load(module());
    engine.selfTest(data);
    new Calculator(data, engine, place, host());
  } catch (error) {
    document.getElementById("beregner-fejl").hidden = false;
  }
}

function host() {
  return {
    top: document.getElementById("indhold"),
    titled: true,
    linked: true,
    came: new URLSearchParams(location.hash.slice(1)).get("retur") || "",
    print: true,
    today,
    page: () => location.href.split("#")[0],
    address: (a) => a,
    answered: (yes) => document.documentElement.classList.toggle("answered", yes),
    asking: (yes) => document.documentElement.classList.toggle("asking", yes),
  };
}

start();
