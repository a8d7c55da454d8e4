import type { SheetDescription } from "../../workbook/description";
import type { KeptRegion } from "../kept/kept-region";
import type { Survey } from "../survey/survey";
import { describeApproaches } from "./approaches-table";
import { describeAttendance } from "./attendance-table";
import { contactsOf } from "./contacts";
import { describeContacts } from "./contacts-table";
import { describeConversations } from "./conversations-table";
import { networkSchools } from "./network-school";

/** The sheets about who meets whom, as far as the form asks it: the leernetwerk, the conversations, who works on what, and the goals by theme. */
export function describeNetwork(survey: Survey, kept: KeptRegion | null, footer: string): readonly SheetDescription[] {
  const schools = networkSchools(survey);
  const contacts = contactsOf(schools);
  const { form, settings } = survey;
  const hasApproaches = form.themes.length > 0 && form.asksGoals;
  return [
    ...(form.asksLeernetwerk ? [describeAttendance(schools, settings, form, kept?.attendance ?? [], footer)] : []),
    describeConversations(form, schools, kept?.conversations ?? [], footer),
    describeContacts(form, contacts, kept?.contacts ?? [], footer),
    ...(hasApproaches ? [describeApproaches(form, contacts, kept?.approaches ?? [], footer)] : []),
  ];
}
