import packageFile from "../../package.json";

/** The version of this program, as in package.json. */
export const version: string = packageFile.version;
