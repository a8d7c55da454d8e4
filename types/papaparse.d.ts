/**
 * What we use of papaparse. The package's own types bring those of Node along, which the floors that know no platform
 * must not see: `tsconfig.core.json` points here.
 */
export interface ParseConfig {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly skipEmptyLines?: boolean;
}

export interface ParseError {
  readonly code: string;
}

export interface ParseResult<T> {
  readonly data: T[];
  readonly errors: readonly ParseError[];
}

export function parse<T>(text: string, config: ParseConfig): ParseResult<T>;
