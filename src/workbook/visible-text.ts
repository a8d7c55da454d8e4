const nothingOdd = /^[ -~\t\n\u00a0-\u024f\u2013-\u2026\u20ac]*$/;
/** What turns the direction of reading: with it "exe.txt" can show as "txt.exe", and 100 as 001. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What shows nothing at all: zero-width spaces, byte order marks, and letters that only machines read. */
const hidden = /[\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** Joiners are for emoji and for scripts that need them; beside a plain letter they only make two equal names differ. */
const joiners = /(?<![^\0-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\0-\u024f])/g;
/** Control characters, which a terminal obeys and a cell can't hold, and halves of characters. */
const control = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** Who makes a cell and who checks it ask about the same text, one after the other. */
let lastOrdinary = "";

/** Whether a text has ordinary characters only: nearly all have, and this finds it out several times as fast as the rest. */
export function hasNothingOdd(text: string): boolean {
  if (text === lastOrdinary) return true;
  if (!nothingOdd.test(text)) return false;
  lastOrdinary = text;
  return true;
}

/**
 * A text from a file as it really reads: without what hides or turns round a part of it, and with "\uFFFD" for what no one
 * can show. Whatever was typed to be read stays.
 */
export function visibleText(text: string): string {
  if (hasNothingOdd(text)) return text;
  return text.replace(turning, "").replace(hidden, "").replace(joiners, "").replace(control, "\uFFFD");
}
