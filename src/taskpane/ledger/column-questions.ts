import { headOf, mappingFor, withKnownMapping, type KnownMapping } from "../../actuals/bookings";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import type { Environment } from "../actions/tools";

type Head = readonly string[];

/** What people say about columns: remembered on this computer where they want that, and in the workbook with the postings. */
export class ColumnQuestions {
  /** Answers of this session. */
  given: readonly KnownMapping[] = [];
  private settle: ((given: GivenMapping | null) => void) | null = null;
  private head: Head = [];

  constructor(private readonly environment: Pick<Environment, "recall" | "remember">) {}

  known(head: Head): GivenMapping | null {
    const kept = this.environment.recall(storageName(head));
    return mappingFor({ mappings: this.given }, head) ?? (kept === null ? null : parsed(kept));
  }

  /** Resolves when somebody has answered; null when the file is left out. */
  ask(head: Head): Promise<GivenMapping | null> {
    this.head = head;
    return new Promise((resolve) => (this.settle = resolve));
  }

  answer(given: GivenMapping | null, keep: boolean): void {
    if (given !== null) this.given = withKnownMapping(this.given, this.head, given);
    if (given !== null && keep) this.environment.remember(storageName(this.head), JSON.stringify(given));
    this.settle?.(given);
    this.settle = null;
  }
}

function storageName(head: Head): string {
  return `columns.${headOf(head)}`;
}

function parsed(kept: string): GivenMapping | null {
  try {
    return JSON.parse(kept) as GivenMapping;
  } catch {
    // Somebody else's, or damaged: then we ask.
    return null;
  }
}
