import { findBrowser } from "./find-browser";

/** A test that needs a browser: skipped where there is none, but never on CI. */
export const browserTest: typeof test = findBrowser() === null && process.env["CI"] === undefined ? test.skip : test;
