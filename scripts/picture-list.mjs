/** Which pictures in docs/pictures belong to which document, in the order in which it shows them. */
export const pictureList = {
  "README.md": ["blad-begroting", "blad-dashboard", "pane-tekort", "pane-regio", "pane-begin", "pane-indienen"],
  "docs/handleiding-school.md": [
    "blad-begroting",
    "school-begin",
    "school-gegevens",
    "blad-plan",
    "school-werken",
    "school-uitleg",
    "blad-gezien",
    "school-bestand",
    "school-eindevaluatie",
    "school-word",
  ],
  "docs/handleiding-controller.md": [
    "controller-begin",
    "controller-instellingen",
    "controller-inlezen",
    "blad-dashboard",
    "controller-wijzigingen",
    "controller-ontbreekt",
    "controller-waarom",
    "controller-spreiding",
    "controller-netwerk",
    "controller-delen",
  ],
  "docs/handleiding-financien.md": [
    "financien-exports",
    "financien-kenmerk",
    "financien-toewijzen",
    "financien-resultaat",
    "financien-boekingen",
  ],
};

/** Each picture once. */
export const pictureNames = [...new Set(Object.values(pictureList).flat())];
