/** What is handed in, inside a Dutch sentence: "plan van aanpak"; what is no plan stands between quotes, as a name. */
export function formInSentence(form: string): string {
  return isPlan(form) ? `${form.charAt(0).toLowerCase()}${form.slice(1)}` : `‘${form}’`;
}

/** The same with its article, which we know of a plan alone: "het plan van aanpak". */
export function formWithArticle(form: string): string {
  return isPlan(form) ? `het ${formInSentence(form)}` : formInSentence(form);
}

function isPlan(form: string): boolean {
  return /^plan\b/i.test(form);
}
