import { plainText } from "../../domain/plain-text";
import type { CountTopic } from "../../domain/programme";

/** What follows on one of these words says more about a count than its name has room for. */
const furtherOn = / (?:met|dat|die|per|op|bij|voor|in|aan het|van de) .*$/i;

/** "TLV-aanvragen" for "Aantal TLV-aanvragen", in the order of the counts; the whole label where two would be called the same. */
export function countNames(counts: readonly Pick<CountTopic, "label" | "short">[]): readonly string[] {
  const short = counts.map((count) => capitalised(nameOf(count)));
  return counts.map(({ label }, index) => {
    const name = short[index] ?? "";
    const isOwn = name !== "" && short.filter((each) => each.toLowerCase() === name.toLowerCase()).length === 1;
    return isOwn ? name : plainText(label);
  });
}

/** "Thuiszitters" for "Aantal leerlingen dat thuiszit": "leerlingen" alone would say something else. */
function nameOf({ label, short }: Pick<CountTopic, "label" | "short">): string {
  const whole = withoutNumber(label);
  const cut = whole.replace(furtherOn, "");
  const isWordOfItsOwn = !short.endsWith(".") && !isPartOf(short, label);
  return cut !== whole && isWordOfItsOwn ? plainText(short) : cut;
}

function isPartOf(part: string, whole: string): boolean {
  return plainText(whole).toLowerCase().includes(plainText(part).toLowerCase());
}

/** A name inside a sentence: "arrangementen", but "TLV-aanvragen". */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function withoutNumber(label: string): string {
  return plainText(label).replace(/^aantal /i, "");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
