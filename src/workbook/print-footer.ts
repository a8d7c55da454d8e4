/** The three parts of the page footer, in Excel's codes: what the maker says, the sheet's name, the page number. */
export function printFooter(left: string): { readonly left: string; readonly center: string; readonly right: string } {
  const font = '&9&"Calibri,Regular"';
  return {
    left: font + left.replaceAll("&", "&&"),
    center: `${font}&A`,
    right: `${font}Pagina &P van &N`,
  };
}
