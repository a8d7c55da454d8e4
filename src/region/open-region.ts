import type { Programme } from "../domain/programme";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { gatherRegion } from "./gather/gather-region";
import { keptFromSnapshot } from "./kept/kept-from-snapshot";
import type { KeptRegion } from "./kept/kept-region";
import { mergeFiles } from "./memory/merge-files";
import { mainRound } from "./gather/round";
import { readMemory } from "./memory/remembered-files";
import type { Region } from "./region";
import type { SubmissionFile } from "./submission-file";
import { surveyRegion, type Survey } from "./survey/survey";

/** A regional workbook that is open, or lies on the disk: what it took in, and what the controller wrote in it. */
export interface OpenRegion {
  readonly remembered: readonly SubmissionFile[];
  /** What it is about: no file changes that. Null while nothing says so. */
  readonly programme: Programme | null;
  readonly kept: KeptRegion;
}

/**
 * Reads a regional workbook.
 * @throws WorkbookError `not-our-region` when it is another workbook, `newer-format` when a newer version wrote it.
 */
export function openRegion(snapshot: WorkbookSnapshot): OpenRegion {
  const kept = keptFromSnapshot(snapshot);
  const { files, programme } = readMemory(snapshot);
  return { kept, remembered: files, programme: programme ?? mainRound(files) };
}

export interface ImportOptions {
  /** The programme of a region to which nothing was handed in yet. */
  readonly programme: Programme;
  /** True when the files are all there are: what the workbook remembers besides them is let go. */
  readonly complete?: boolean;
}

/** The files of now on top of what the workbook remembers; without a workbook those files alone. A workbook stays about its own programme. */
export function importInto(open: OpenRegion | null, files: readonly SubmissionFile[], options: ImportOptions): Region {
  const remembered = options.complete === true ? [] : (open?.remembered ?? []);
  return gatherRegion(mergeFiles(files, remembered), {
    programme: options.programme,
    bound: open?.programme ?? null,
  });
}

/** Everything that the workbook shows, as it stands: with the decisions that were made since the last import. */
export function surveyOf(open: OpenRegion, programme: Programme): Survey {
  return surveyRegion(importInto(open, [], { programme }), open.kept);
}
