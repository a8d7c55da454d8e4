/**
 * What we use of papaparse. The package's own types bring those of Node along, which the floors that know no platform
 * must not see: `tsconfig.core.json` points here.
 */
export interface ParseConfig {
  readonly delimiter?: string;
  readonly newline?: "\r" | "\n" | "\r\n";
  readonly quoteChar?: string;
}

export interface ParseError {
  readonly code: string;
}

export interface ParseResult<T> {
  readonly data: T[];
  readonly errors: readonly ParseError[];
}

export function parse<T>(text: string, config: ParseConfig): ParseResult<T>;

/** Parses piece by piece: with `ignoreLastRow`, `meta.cursor` says where the unfinished row begins. */
export class Parser {
  constructor(config: ParseConfig);
  parse(
    text: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): ParseResult<string[]> & { readonly meta: { readonly cursor: number } };
}
