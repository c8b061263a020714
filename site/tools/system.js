// system is what a module of the standard compiler asks of its host: a clock that runs and random bytes, for its own
// start. The calculators use neither. Everything else answers "done" and does nothing. A module of gowasm asks nothing.
export function system(module) {
  const state = { memory: null, ticks: 0n };
  const view = () => new DataView(state.memory.buffer);
  const known = {
    clock_time_get(id, precision, at) {
      state.ticks += 1n; // a clock that stands still stops the module's start
      view().setBigUint64(at, state.ticks, true);
      return 0;
    },
    fd_prestat_get: () => 8, // EBADF: there are no folders; "done" would be asked again without end
    random_get(at, length) {
      crypto.getRandomValues(new Uint8Array(state.memory.buffer, at, length));
      return 0;
    },
  };
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = imports[from] || {};
    imports[from][name] = known[name] || (() => 0);
  }
  const begin = (exports) => {
    state.memory = exports.memory;
    if (exports._initialize) exports._initialize();
  };
  return { imports, begin };
}
