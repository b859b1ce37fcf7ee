// Backstage's test utilities call the global `jest`.
Object.assign(globalThis, { jest: vi });
