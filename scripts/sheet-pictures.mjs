import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** By the name of the picture: a file of docs/examples, and words that stand on the page of it that is shown, and on none before. */
export const sheetPictures = {
  "blad-plan": { file: "plan-van-aanpak-voorbeeld.xlsx", words: "Gegevens van de school" },
  "blad-begroting": { file: "plan-van-aanpak-voorbeeld.xlsx", words: "Totaal uitgaven" },
  "blad-gezien": { file: "plan-van-aanpak-voorbeeld.xlsx", words: "Naam directeur" },
  "blad-dashboard": { file: "regio-voorbeeld.xlsx", words: "Dashboard" },
};

/** Printed pages of the examples as pictures in a folder, by a Dutch LibreOffice. */
export function takeSheetPictures(names, examples, target) {
  const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
  try {
    const files = new Set(names.map((name) => sheetPictures[name].file));
    const pdfs = new Map([...files].map((file) => [file, printed(path.join(examples, file), folder)]));
    for (const name of names) {
      const { file, words } = sheetPictures[name];
      const pdf = pdfs.get(file);
      const page = pageWith(words, pdf);
      const out = path.join(folder, name);
      run("pdftoppm", ["-r", "80", "-f", page, "-l", page, "-singlefile", "-png", pdf, out]);
      copyFileSync(`${out}.png`, path.join(target, `${name}.png`));
      console.log(name);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printed(workbook, folder) {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), dutchProfile);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  run("soffice", [own, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  return path.join(folder, path.basename(workbook).replace(/xlsx$/, "pdf"));
}

/** The number of the first page with these words. Throws when there is none. */
function pageWith(words, pdf) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  const index = pages.findIndex((page) => page.includes(words));
  if (index < 0) throw new Error(`${path.basename(pdf)} has no page with "${words}"`);
  return String(index + 1);
}

function run(program, given) {
  return execFileSync(program, given, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

const dutchProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;
