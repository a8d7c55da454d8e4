import packageFile from "../../package.json";

/** The version of this program, as in package.json: shown to people, and kept in every workbook that it makes. */
export const version: string = packageFile.version;
