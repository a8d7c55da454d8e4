/** What is handed in ("Plan van aanpak"), where it goes, and by when: "30 juni 2026", or null without a closing date. */
export interface Sending {
  readonly form: string;
  readonly to: string;
  readonly day: string | null;
}

/** The sentences of the mails that a controller copies. `school` is a school with its BRIN. */
export interface ReminderTexts {
  readonly subject: (round: string, form: string, who: string) => string;
  readonly opening: string;
  readonly closing: string;
  /** To a school that sent nothing yet. */
  readonly nothing: (school: string, sending: Sending) => string;
  /** To a school whose plan lacks something: before and after the list of what that is. */
  readonly mend: (school: string, sending: Sending) => string;
  readonly sendAgain: (sending: Sending) => string;
  /** To a schoolbestuur: before the list of its schools, before the list of its plans, and what is asked of it. */
  readonly boardNothing: (board: string, schools: number, sending: Sending) => string;
  readonly boardMend: (board: string, plans: number) => string;
  readonly boardAsk: (plans: number, sending: Sending) => string;
}
