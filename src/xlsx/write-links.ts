/** A path as a relationship holds it, which must be a URI; URLs and places in the workbook stay as they are. */
export function linkTarget(target: string): string {
  if (target.startsWith("#") || /^[a-z][a-z0-9+.-]+:/i.test(target)) return target;
  return encodeURI(target.replaceAll("\\", "/")).replace(/[#?]/g, encodeURIComponent);
}
