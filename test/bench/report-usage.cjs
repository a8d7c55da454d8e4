const { writeFileSync } = require("node:fs");

/** Loaded before a program that is measured: leaves what it took from the machine in the file that the parent named. */
process.once("exit", () => {
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage()));
});
