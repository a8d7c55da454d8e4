import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const root = path.resolve(__dirname, "../..");

/** The value of an expression over what a script exports, in a process of its own: scripts are modules, which jest does not load. */
export function fromScript<Value>(script: string, names: string, expression: string): Value {
  const address = pathToFileURL(path.join(root, "scripts", script)).href;
  const code = `import { ${names} } from ${JSON.stringify(address)}; process.stdout.write(JSON.stringify(${expression}));`;
  const out = execFileSync(process.execPath, ["--input-type=module"], { cwd: root, encoding: "utf8", input: code });
  return JSON.parse(out) as Value;
}
