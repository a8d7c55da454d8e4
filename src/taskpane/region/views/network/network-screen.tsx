import { useMemo, useState, type ReactElement } from "react";
import type { Programme } from "../../../../domain/programme";
import { contactsOf, type Contact } from "../../../../region/network/contacts";
import { introduction } from "../../../../region/network/introduction";
import { networkSchools } from "../../../../region/network/network-school";
import { networkTables } from "../../../../region/network/network-tables";
import { ideasOf, whoWorksOn, type SharedIdea } from "../../../../region/network/who-works-on";
import { paneNetworkTexts } from "../../../../texts/pane-network-text";
import { networkWords } from "../../../../texts/pane-view-words";
import { ActionButton } from "../../../components/action-button";
import { CopyButton } from "../../../components/copy-button";
import { Frame } from "../../../components/frame";
import { Caption } from "../../../components/text";
import { useRegion } from "../../region-context";
import { useAnnounced } from "../../use-announced";
import { WholeAnswer } from "../missing/whole-answer";
import type { ViewProps } from "../region-views";
import { IdeaChoice } from "./idea-choice";
import { IntroductionCard } from "./introduction-card";
import { SchoolPicker } from "./school-picker";

/** Who works on the same theme, or for the same board, and a mail that introduces them to each other. */
export function NetworkScreen({ reading }: ViewProps): ReactElement {
  const { session, language } = useRegion();
  const contacts = useMemo(() => contactsOf(networkSchools(reading.survey)), [reading]);
  const texts = paneNetworkTexts(language);
  const frame = { title: networkWords[language].title, onBack: () => session.closeView("network") };
  if (contacts.length > 0) return <Network frame={frame} contacts={contacts} reading={reading} />;
  return (
    <Frame {...frame}>
      <WholeAnswer icon="network" tone="quiet" {...texts.empty} />
    </Frame>
  );
}

interface NetworkProps extends ViewProps {
  readonly frame: { readonly title: string; readonly onBack: () => void };
  readonly contacts: readonly Contact[];
}

function Network({ frame, contacts, reading }: NetworkProps): ReactElement {
  const { session, language } = useRegion();
  const texts = paneNetworkTexts(language);
  const { programme } = reading.survey;
  const kinds = sharedKinds(programme);
  const [kind, setKind] = useState<SharedIdea["kind"]>(kinds[0] ?? "theme");
  const [name, setName] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ideas = useMemo(() => ideasOf(contacts, kind), [contacts, kind]);
  const idea = ideas.find((each) => each.name === name) ?? ideas[0] ?? { kind, name: "", schools: 0 };
  const schools = useMemo(() => whoWorksOn(contacts, idea), [contacts, idea.kind, idea.name]);
  const together = schools.filter(({ school }) => chosen.has(school));
  const mail = together.length < 2 ? null : introduction(together, idea, programme, texts.mail);
  const look = (next: Partial<SharedIdea>) => {
    setKind(next.kind ?? kind);
    setName(next.name ?? null);
    setChosen(new Set());
  };
  useAnnounced(together.length === 0 ? null : texts.chosen(together.length));
  return (
    <Frame
      {...frame}
      titleIsHeading
      caption={texts.caption(new Set(contacts.map(({ school }) => school)).size)}
      footer={
        <>
          {mail !== null && (
            <CopyButton text={mail.text} primary grow>
              {texts.copy}
            </CopyButton>
          )}
          <ActionButton onClick={() => session.goTo({ sheet: networkTables.contacts.name, cell: null })}>
            {texts.toSheet}
          </ActionButton>
        </>
      }
    >
      <IdeaChoice kinds={kinds} kind={kind} ideas={ideas} chosen={idea.name} texts={texts} onKind={(next) => look({ kind: next })} onIdea={(next) => look({ name: next })}>
        <SchoolPicker schools={schools} chosen={chosen} texts={texts} kind={kind} onChange={setChosen} key={`${kind} ${idea.name}`} />
        {mail === null ? <Caption>{texts.chooseMore(together.length)}</Caption> : <IntroductionCard mail={mail} texts={texts} />}
      </IdeaChoice>
    </Frame>
  ); // prettier-ignore
}

function sharedKinds({ themes, applicant }: Programme): readonly SharedIdea["kind"][] {
  return [...(themes.length > 0 ? ["theme" as const] : []), ...(applicant === "school" ? ["board" as const] : [])];
}
