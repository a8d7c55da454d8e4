/* Loaded before the command line: gives it trouble with its disk, at one of the steps that it takes there. */
const disk = require("node:fs/promises");
const files = require("node:fs");

/** `about`: what paths of the steps that count contain; `at`: which of them, from 1; `how`: KILL, an error code, or what somebody else does. */
const { about, at, how, report } = JSON.parse(process.env.TROUBLE);
const steps = [];

function trouble(name, path) {
  steps.push(name);
  if (steps.length !== at) return;
  switch (how) {
    case "KILL":
      return process.kill(process.pid, "SIGKILL");
    case "vanish":
      return files.rmSync(path);
    case "grow":
      return files.appendFileSync(path, "more");
    case "save":
      return files.writeFileSync(about, "somebody else's");
    default:
      throw Object.assign(new Error(`${how}: told to fail`), { code: how });
  }
}

const counts = (path) => String(path).includes(about);

for (const name of ["access", "mkdir", "readdir", "readFile", "realpath", "rename", "rm", "rmdir", "stat"]) {
  const real = disk[name];
  disk[name] = async (path, ...others) => {
    if (counts(path)) trouble(name, path);
    return real(path, ...others);
  };
}

const open = disk.open;
disk.open = async (path, ...others) => {
  if (!counts(path)) return open(path, ...others);
  trouble("open", path);
  const handle = await open(path, ...others);
  for (const name of ["readFile", "writeFile", "sync", "close"]) {
    const real = handle[name].bind(handle);
    handle[name] = async (...given) => {
      // What is written is half there when it goes wrong.
      const isLast = steps.length + 1 === at;
      if (name === "writeFile" && isLast) await real(given[0].subarray(0, given[0].length / 2));
      if (name === "close") await real();
      trouble(name, path);
      return name === "close" ? undefined : real(...given);
    };
  }
  return handle;
};

/* A file is read at one go; by its number it is known which. */
for (const name of ["accessSync", "statSync"]) {
  const real = files[name];
  files[name] = (path, ...others) => {
    if (counts(path)) trouble(name.replace("Sync", ""), path);
    return real(path, ...others);
  };
}
const opened = new Map();
const { openSync, readFileSync, closeSync, writeFileSync } = files;
files.openSync = (path, ...others) => {
  if (counts(path)) trouble("open", path);
  const number = openSync(path, ...others);
  if (counts(path)) opened.set(number, path);
  return number;
};
files.readFileSync = (path, ...others) => {
  if (opened.has(path)) trouble("readFile", opened.get(path));
  return readFileSync(path, ...others);
};
files.closeSync = (number) => {
  const path = opened.get(number);
  opened.delete(number);
  closeSync(number);
  if (path !== undefined) trouble("close", path);
};

process.on("exit", () => writeFileSync(report, JSON.stringify(steps)));
