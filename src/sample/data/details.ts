/** For whom spending is, in a column that asks so in words. */
export const groupDetails: readonly string[] = [
  "Groep 1/2", "Groep 3 en 4", "Groep 5", "Groep 6 en 7", "Groep 8", "Onderbouw", "Bovenbouw", "Leerkracht groep 4",
  "Leerkracht groep 7", "Hele team", "Intern begeleider en leerkrachten",
]; // prettier-ignore
