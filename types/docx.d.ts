/**
 * What we use of docx. The package's own types bring those of Node along, which the floors that know no platform must not
 * see: `tsconfig.core.json` points here. Sizes are in twentieths of a point, those of letters in half points.
 */
interface Border {
  readonly style: "single" | "none";
  readonly size?: number;
  readonly color?: string;
}
interface Sides<T> {
  readonly top?: T;
  readonly bottom?: T;
  readonly left?: T;
  readonly right?: T;
}
interface Shading {
  readonly type: "clear";
  readonly fill: string;
  readonly color: "auto";
}

export interface RunOptions {
  readonly text?: string;
  readonly break?: number;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly font?: string;
  readonly children?: readonly string[];
}
export class TextRun {
  private readonly run;
  constructor(options: RunOptions);
}

export interface ParagraphOptions {
  readonly children?: readonly TextRun[];
  readonly heading?: "Heading1" | "Heading2" | "Heading3" | "Title";
  readonly style?: string;
  readonly alignment?: "left" | "right" | "center";
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left?: number; readonly hanging?: number };
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}
export class Paragraph {
  private readonly paragraph;
  constructor(options: ParagraphOptions);
}

export interface CellOptions {
  readonly children: readonly Paragraph[];
  readonly columnSpan?: number;
  readonly width: { readonly size: number; readonly type: "dxa" };
  readonly shading?: Shading;
  readonly verticalAlign?: "top" | "center";
}
export class TableCell {
  private readonly cell;
  constructor(options: CellOptions);
}

export interface RowOptions {
  readonly children: readonly TableCell[];
  readonly tableHeader?: boolean;
  readonly cantSplit?: boolean;
  readonly height?: { readonly value: number; readonly rule: "atLeast" };
}
export class TableRow {
  private readonly row;
  constructor(options: RowOptions);
}

export interface TableOptions {
  readonly rows: readonly TableRow[];
  readonly columnWidths: readonly number[];
  readonly width: { readonly size: number; readonly type: "dxa" };
  readonly layout: "fixed";
  readonly borders: Sides<Border> & { readonly insideHorizontal?: Border; readonly insideVertical?: Border };
  readonly margins: Required<Sides<number>> & { readonly marginUnitType: "dxa" };
}
export class Table {
  private readonly table;
  constructor(options: TableOptions);
}

export class Footer {
  private readonly footer;
  constructor(options: { readonly children: readonly Paragraph[] });
}

interface StyleOptions {
  readonly run?: RunOptions;
  readonly paragraph?: Pick<ParagraphOptions, "spacing" | "keepNext">;
}
export interface DocumentOptions {
  readonly title: string;
  readonly styles: {
    readonly default: {
      readonly document: StyleOptions;
      readonly title: StyleOptions;
      readonly heading1: StyleOptions;
      readonly heading2: StyleOptions;
    };
  };
  readonly sections: readonly {
    readonly properties: {
      readonly page: {
        readonly size: { readonly width: number; readonly height: number };
        readonly margin: Required<Sides<number>> & { readonly footer: number };
      };
    };
    readonly footers: { readonly default: Footer };
    readonly children: readonly (Paragraph | Table)[];
  }[];
}
export class Document {
  private readonly document;
  constructor(options: DocumentOptions);
}

export const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };

export const Packer: {
  pack(
    document: Document,
    type: "uint8array",
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): Promise<Uint8Array<ArrayBuffer>>;
};
