/** The languages of screens and messages; the form itself is Dutch in both. */
export type Language = "nl" | "en";
