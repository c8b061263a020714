import packed from "./calculators.wasm";
import { system } from "./system.js";

/**
 * load starts the calculators' WebAssembly. The build packs each byte as the character 35 after it, past the backslash
 * 36 after it, so that nothing need be escaped.
 */
export async function load() {
  const bytes = Uint8Array.from(packed, (char) => char.charCodeAt(0) - (char > "\\" ? 36 : 35));
  const module = await WebAssembly.compile(bytes);
  const { imports, begin } = system(module);
  const { exports } = await WebAssembly.instantiate(module, imports);
  const calls = /** @type {Calls} */ (exports);
  begin(calls);
  return calls;
}
