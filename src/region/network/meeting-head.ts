import { calendarDate, type CalendarDate } from "../../domain/calendar-date";

/** The head of a meeting's column: "08-10-2026". */
export function meetingHead(date: CalendarDate): string {
  const [year, month, day] = date.split("-");
  return `${day}-${month}-${year}`;
}

/** The day that a head names; null for the head of another column. */
export function meetingIn(head: string): CalendarDate | null {
  const parts = /^(\d{2})-(\d{2})-(\d{4})$/.exec(head);
  if (parts === null) return null;
  try {
    return calendarDate(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
