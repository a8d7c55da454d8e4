/** The texts around choosing a programme (regeling), in one language. */
export interface PaneProgrammeTexts {
  readonly label: string;
  /** The head above programmes of one's own, beside those of each organisation. */
  readonly own: string;
  readonly open: string;
  readonly opened: (name: string) => string;
  /** Above the mistakes of a file. */
  readonly wrong: (file: string, mistakes: number) => string;
  readonly more: (mistakes: number) => string;
  readonly unreadable: string;
}
