// Loaded into Prism before it starts: it ends when whoever started it is gone, however that came about.
process.stdin.on('end', () => process.exit(0)).resume();
