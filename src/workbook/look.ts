import type { BorderSide, CellStyle } from "./style";

/** One accent (petrol); red and amber only for findings, always with a symbol and a word. Contrast figures are on white. */
export const palette = {
  /** 14.7 */ ink: "1B2A33",
  /** 6.5 */ muted: "51606B",
  /** 7.8 */ accent: "0B5A6B",
  tint: "E6F0F2",
  heat2: "B9D8DE",
  heat3: "7FB6C1",
  dataBar: "B4D6DC",
  secondSeries: "7F8E97",
  lightSegment: "C3CDD2",
  hairline: "D5DDE1",
  inputFill: "FFF9E3",
  /** 3.9 on the input fill, where 3 is needed */ inputBorder: "75838C",
  /** 8.2 */ errorText: "9B1C1C",
  errorFill: "FBE4E2",
  /** 7.5 */ warningText: "7A4A00",
} as const;

/** `_0` leaves the width of a digit at the right: it travels with the number and survives conditional formats. */
export const numberFormats = {
  euro: '"€ "#,##0.00_0;"€ −"#,##0.00_0;"–"_0;@',
  euroRegion: '"€ "#,##0_0;"€ −"#,##0_0;"–"_0;@',
  euroDifference: '"€ +"#,##0_0;"€ −"#,##0_0;"–"_0;@',
  /** 0 is a real answer. */
  count: "#,##0_0;−#,##0_0;0_0;@",
  /** 0 means none. */
  countOrNone: '#,##0_0;−#,##0_0;"–"_0;@',
  countDifference: '+#,##0_0;−#,##0_0;"–"_0;@',
  percentDifference: '+0 %_0;−0 %_0;"–"_0;@',
  /** Uitputting: what is above 100 % says so without colour. */
  used: '[>1.0049]"▲ "0 %_0;[=0]"–"_0;0 %_0',
  date: "dd-mm-yyyy",
  /** The value is the word Ja; an empty box means no. */
  tick: ';;;"✓ "@',
  rightHead: "General;General;General;@_0",
  text: "@",
} as const;

const thin = (color: string): BorderSide => ({ line: "thin", color });
const box = {
  top: thin(palette.inputBorder),
  bottom: thin(palette.inputBorder),
  left: thin(palette.inputBorder),
  right: thin(palette.inputBorder),
};
const rowLine = { bottom: thin(palette.hairline) };

/** Cell styles of both workbooks. A box is an input; no box is ours. */
export const look = {
  plain: { font: { size: 11, color: palette.ink } },
  key: { font: { size: 10, color: palette.muted } },
  title: { font: { size: 20, bold: true, color: palette.accent }, vertical: "middle" },
  subtitle: { font: { size: 10, color: palette.muted }, vertical: "middle" },
  subtitleRight: { font: { size: 10, color: palette.muted }, vertical: "middle", horizontal: "right" },
  legend: {
    font: { size: 10, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    horizontal: "center",
    vertical: "middle",
  },
  rule: { font: { size: 10 }, border: { bottom: { line: "medium", color: palette.accent } } },
  section: { font: { size: 14, bold: true, color: palette.accent }, vertical: "middle" },
  help: { font: { size: 10, color: palette.muted }, vertical: "top", wrap: true },
  statement: { font: { size: 12, bold: true, color: palette.ink }, vertical: "bottom", wrap: true },
  label: { font: { size: 11, color: palette.ink }, border: rowLine, vertical: "middle", indent: 1, wrap: true },
  labelBold: {
    font: { size: 11, bold: true, color: palette.ink },
    border: rowLine,
    vertical: "middle",
    indent: 1,
    wrap: true,
  },
  fixed: { font: { size: 11, bold: true, color: palette.ink }, border: rowLine, vertical: "middle", indent: 1 },
  number: { font: { size: 11, color: palette.muted }, border: rowLine, vertical: "middle", horizontal: "center" },
  input: {
    font: { size: 11, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    vertical: "middle",
    indent: 1,
    wrap: true,
    unlocked: true,
  },
  inputLong: {
    font: { size: 11, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    vertical: "top",
    indent: 1,
    wrap: true,
    unlocked: true,
  },
  tick: {
    font: { size: 11, bold: true, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    vertical: "middle",
    horizontal: "center",
    numberFormat: numberFormats.tick,
    unlocked: true,
  },
  tableHead: {
    font: { size: 10, bold: true, color: palette.ink },
    fill: palette.tint,
    border: { top: thin(palette.accent), bottom: thin(palette.accent) },
    vertical: "bottom",
    indent: 1,
    wrap: true,
  },
  ownHead: {
    font: { size: 10, bold: true, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    vertical: "bottom",
    indent: 1,
    wrap: true,
    unlocked: true,
  },
  total: {
    font: { size: 11, bold: true, color: palette.ink },
    fill: palette.tint,
    border: { top: thin(palette.accent), bottom: { line: "double", color: palette.accent } },
    vertical: "middle",
    indent: 1,
  },
  controle: { font: { size: 10, color: palette.muted }, vertical: "middle", indent: 1, wrap: true },
  tileLabel: {
    font: { size: 10, color: palette.muted },
    border: { left: { line: "thick", color: palette.accent } },
    vertical: "middle",
    indent: 1,
  },
  tileNumber: {
    font: { size: 18, bold: true, color: palette.ink },
    border: { left: { line: "thick", color: palette.accent } },
    vertical: "middle",
    horizontal: "left",
    indent: 1,
  },
  link: { font: { size: 10, underline: true, color: palette.accent }, border: rowLine, vertical: "middle", indent: 1 },
  cell: { font: { size: 10, color: palette.ink }, border: rowLine, vertical: "middle", indent: 1 },
  ownCell: {
    font: { size: 10, color: palette.ink },
    fill: palette.inputFill,
    border: box,
    vertical: "middle",
    indent: 1,
    wrap: true,
    unlocked: true,
  },
} as const satisfies Record<string, CellStyle>;

/** The same style with other properties; fonts are merged. */
export function restyle(style: CellStyle, changes: Partial<CellStyle>): CellStyle {
  return { ...style, ...changes, font: { ...style.font, ...changes.font } };
}
