import packed from "./calculators.wasm";

// module is the calculators' WebAssembly. The build packs each byte as the character 35 after it, past the backslash 36
// after it, so that nothing need be escaped.
export function module() {
  return Uint8Array.from(packed, (char) => char.charCodeAt(0) - (char > "\\" ? 36 : 35));
}
