/**
 * Fills the {words} of a template.
 * @throws RangeError for a word without a value: a mistake in the data files.
 */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, word: string) => {
    const value = values[word];
    if (value === undefined) throw new RangeError(`No value for {${word}} in: ${template}`);
    return value;
  });
}
