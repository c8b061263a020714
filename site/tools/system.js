/**
 * system is what a module of the standard compiler asks of its host: a clock that runs and random bytes, for its own
 * start. The calculators use neither. Everything else answers "done" and does nothing. A module of gowasm asks nothing.
 * @param {WebAssembly.Module} module
 */
export function system(module) {
  let ticks = 0n;
  /** @type {WebAssembly.Memory} */
  let memory;
  const known = {
    clock_time_get(id, precision, at) {
      ticks += 1n; // a clock that stands still stops the module's start
      new DataView(memory.buffer).setBigUint64(at, ticks, true);
      return 0;
    },
    fd_prestat_get: () => 8, // EBADF: there are no folders; "done" would be asked again without end
    random_get(at, length) {
      crypto.getRandomValues(new Uint8Array(memory.buffer, at, length));
      return 0;
    },
  };
  /** @type {WebAssembly.Imports} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = imports[from] || {};
    imports[from][name] = known[name] || (() => 0);
  }
  /** @param {Calls & { _initialize?: () => void }} calls */
  const begin = (calls) => {
    memory = calls.memory;
    if (calls._initialize) calls._initialize();
  };
  return { imports, begin };
}
