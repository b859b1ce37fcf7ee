// Loaded into the backend: when whoever started it has died, even by kill -9, it ends too.
process.on('disconnect', () => process.exit(1));
