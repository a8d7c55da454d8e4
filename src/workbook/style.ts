/** Six hexadecimal digits, upper case, without "#". */
export type Color = string;

export interface FontStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
}

export type BorderLine = "thin" | "medium" | "thick" | "double" | "hair";
export interface BorderSide {
  readonly line: BorderLine;
  readonly color: Color;
}

/** How a cell looks and whether it can be typed in. Whatever is left out is Excel's default. */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill?: Color;
  readonly border?: {
    readonly top?: BorderSide;
    readonly bottom?: BorderSide;
    readonly left?: BorderSide;
    readonly right?: BorderSide;
  };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** False for inputs; locked cells can't be typed in once the sheet is protected. */
  readonly unlocked?: boolean;
}
