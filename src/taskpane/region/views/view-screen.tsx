import { Suspense, useEffect, useSyncExternalStore, type ReactElement } from "react";
import { errorText } from "../../../texts/error-text";
import { Frame } from "../../components/frame";
import { Notice } from "../../components/notice";
import { Opening } from "../../components/opening";
import { useRegion } from "../region-context";
import { regionView } from "./region-views";

/** One view of the open workbook. The workbook is followed for as long as it is there. */
export function ViewScreen({ id }: { readonly id: string }): ReactElement {
  const { session, language } = useRegion();
  const { reader } = session;
  const state = useSyncExternalStore(reader.store.subscribe, reader.store.state);
  const { Screen, words } = regionView(id);
  useEffect(() => {
    session.follow();
    return session.stopFollowing;
  }, [session]);
  if (state.kind === "opening") return <Opening />;
  if (state.kind === "failed") {
    const { what, todo } = errorText(state.code, language);
    return (
      <Frame title={words(language).title} titleIsHeading onBack={() => session.closeView(id)}>
        <Notice tone="note" title={what}>
          {todo}
        </Notice>
      </Frame>
    );
  }
  return (
    <Suspense fallback={<Opening />}>
      <Screen reading={state.reading} />
    </Suspense>
  );
}
