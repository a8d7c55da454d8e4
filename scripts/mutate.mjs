// `npm run mutation -- domain`: changes one room of src bit by bit and looks whether its tests notice (stryker.config.mjs).
import { spawnSync } from "node:child_process";

const [room = "", ...options] = process.argv.slice(2);
const { status } = spawnSync("npx", ["stryker", "run", ...options], {
  stdio: "inherit",
  env: { ...process.env, MUTATED_ROOM: room },
});
process.exitCode = status ?? 1;
