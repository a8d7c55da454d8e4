// Preloaded into a child process: its largest memory, in bytes, as the last line of stderr.
process.on("exit", () => process.stderr.write(`\nmaxRSS ${process.resourceUsage().maxRSS * 1024}\n`));
