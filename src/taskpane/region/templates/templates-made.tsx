import type { ReactElement } from "react";
import { paneSettingsTexts } from "../../../texts/pane-settings-text";
import { Frame } from "../../components/frame";
import { Headline, Tile } from "../../components/headline";
import { usePane } from "../../pane-context";
import { FileCard } from "../../school/file-card";
import type { MadeFile } from "../../school/made-file";
import { useRegion } from "../region-context";
import { useAnnounced } from "../use-announced";

interface TemplatesMadeProps {
  readonly file: MadeFile;
  readonly forms: number;
  readonly onBack: () => void;
}

/** The zip was handed over, and can be once more. */
export function TemplatesMade({ file, forms, onBack }: TemplatesMadeProps): ReactElement {
  const { commands } = usePane();
  const { language, caption } = useRegion();
  const texts = paneSettingsTexts(language).templates;
  useAnnounced(texts.done(forms));
  return (
    <Frame title={texts.title} caption={caption} onBack={onBack}>
      <div>
        <Tile icon="check" tone="ready" />
        <Headline>{texts.done(forms)}</Headline>
      </div>
      <FileCard name={file.name} onAgain={() => void commands.handOver(file)} />
    </Frame>
  );
}
