/* What a process used, told as it ends; see run-hostile.ts. */
const { readFileSync, writeFileSync } = require("node:fs");

const report = process.env["MEASURE"];

/** The most memory that this program had. What a system counts for a process may include that of who started it. */
function peakKilobytes() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const used = { peakMegabytes: peakKilobytes() / 1024, cpuSeconds: (user + system) / 1e6 };
  writeFileSync(report, JSON.stringify(used));
});
