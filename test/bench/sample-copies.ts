import { deflateRawSync, inflateRawSync } from "node:zlib";
import { sampleWorkbook } from "../../src/cli/commands/sample";
import { sha256 } from "../../src/cli/read-submission";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { brinCode } from "../../src/sample/brin-code";
import type { SamplePlan } from "../../src/sample/sample-plan";
import { samplePlans } from "../../src/sample/sample-plans";
import { stampPlan } from "../../src/school/stamp-plan";
import { crc32 } from "../../src/xlsx/crc32";
import { writeZip, type ZipPiece } from "../../src/xlsx/patch/write-zip";
import { escapeCellText } from "../../src/xlsx/write-xml";
import { readZipDirectory, type ZipEntry } from "../../src/xlsx/zip-directory";
import { compressedPart } from "./compressed-parts";

/** So many schools are invented and written by the engine itself, which takes long; all others are copies of these. */
const originals = 300;
const seed = 1;
/** Texts from here on are what people write, and no two schools write the same. */
const longText = 40;
const sharedStrings = "xl/sharedStrings.xml";
/** 1 January 1980, as zips keep it. */
const oldest = 0x00210000;

/** Submissions as .xlsx bytes: so many schools with a plan each, all with a BRIN and long texts of their own. */
export async function* sampleCopies(schools: number, programme: Programme): AsyncGenerator<Uint8Array> {
  const invented = Math.min(schools, originals);
  // Those that were handed in again stand behind the schools.
  const samples = samplePlans({ schools: invented, seed, programme }).slice(0, invented);
  const masters: Master[] = [];
  for (const sample of samples) {
    const bytes = await sampleWorkbook(sample);
    masters.push(masterOf(sample, bytes));
    yield bytes;
  }
  for (let number = invented; number < schools; number++) yield copyOf(masters[number % invented] as Master, number);
}

/** A workbook of the engine that can become that of another school: only its texts differ. */
interface Master {
  readonly sample: SamplePlan;
  readonly others: readonly ZipPiece[];
  readonly texts: string;
}

function masterOf(sample: SamplePlan, bytes: Uint8Array): Master {
  const entries = readZipDirectory(bytes);
  const texts = entries.find(({ name }) => name === sharedStrings);
  if (texts === undefined) throw new Error("a sample without shared strings");
  return {
    sample,
    others: entries.filter((entry) => entry !== texts).map((entry) => pieceOf(entry, bytes)),
    texts: inflateRawSync(compressedPart(texts, bytes)).toString(),
  };
}

function pieceOf(entry: ZipEntry, bytes: Uint8Array): ZipPiece {
  return { ...entry, compressed: compressedPart(entry, bytes).slice(), savedAt: oldest, isUtf8: true };
}

/** The workbook of another school; where the original was handed in, this one is too, with a digest of its own. */
function copyOf({ sample, others, texts }: Master, number: number): Uint8Array {
  const ownTexts = textsOfSchool(sample.plan, number);
  const plan = mapTexts(sample.plan, (text) => ownTexts.get(text) ?? text) as Plan;
  const idOf = (name: string) => sha256(name).slice(0, 32);
  const before = stampPlan(sample.plan, idOf(sample.fileName), sample.submittedAt, sha256);
  const after = stampPlan(plan, idOf(String(number)), sample.submittedAt, sha256);
  const changes = [...ownTexts, [before.id, after.id], [before.digest, after.digest]] as const;
  const inXml = new Map(changes.map(([old, fresh]) => [escapeCellText(old), escapeCellText(fresh)]));
  const content = texts.replace(/(?<=<t[^>]*>)[^<]+/g, (text) => inXml.get(text) ?? text);
  return writeZip([...others, packNatively(sharedStrings, Buffer.from(content))]);
}

/** What the plan of a school says otherwise than the original. Names stay: formulas have them too. */
function textsOfSchool(plan: Plan, number: number): ReadonlyMap<string, string> {
  const own = new Map([[plan.header.brin, brinCode(number, seed)]]);
  mapTexts(plan, (text) => {
    if (text.length >= longText) own.set(text, `${text} Zo is het bij school ${number}.`);
    return text;
  });
  own.delete("");
  own.delete(plan.header.school);
  return own;
}

/** As `packPiece`, by native zlib, which is faster. */
function packNatively(name: string, content: Uint8Array): ZipPiece {
  const facts = { nameBytes: Buffer.from(name), size: content.length, crc: crc32(content) };
  return { ...facts, method: 8, compressed: deflateRawSync(content), savedAt: oldest, isUtf8: true };
}

/** The same value with other texts; keys stay. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
