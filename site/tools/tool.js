import { byId } from "./dom.js";
import { answered, mark, onPage } from "./page.js";

// A calculator's page.
onPage(() => ({
  top: byId("indhold"),
  titled: true,
  linked: true,
  print: true,
  came: new URLSearchParams(location.hash.slice(1)).get("retur") || "",
  page: () => location.href.split("#")[0],
  address: (to) => to,
  answered,
  asking: (yes) => mark("asking", yes),
}));
