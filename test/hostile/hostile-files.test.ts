import path from "node:path";
import { hostileTexts } from "./hostile-texts";
import { hostileWorkbooks } from "./hostile-workbooks";
import { runHostile } from "./run-hostile";

/*
 * Hostile and very large files, each given to the command line in a process of its own, as a mail would bring them. What they
 * cost is in docs/security.md; `npm run hostile` measures it again.
 */

const root = path.resolve(__dirname, "../..");

test.each([...hostileWorkbooks, ...hostileTexts].map((file) => [file.name, file] as const))(
  "%s ends with a sentence or a result, within 256 MB",
  async (_, file) => {
    const { outcome, used } = await runHostile(file, root);
    expect(outcome).toBe(file.outcome);
    expect(used?.peakMegabytes).toBeLessThan(256);
  },
  60_000,
);
