import * as z from "zod";
import { programmeFile } from "./programme-file";

/** JSON Schema of a programme file: with it a text editor says what a field means while one types. */
export function programmeJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(programmeFile, { io: "input" });
  return {
    $schema,
    title: "Regeling voor Schoolbudget Inclusie",
    description: "Een regeling als gegevens. Uitleg met een voorbeeld: docs/regeling-schrijven.md.",
    ...schema,
  };
}
