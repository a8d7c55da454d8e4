import type { ReactElement } from "react";
import { paneShareTexts } from "../../../../texts/pane-share-text";
import { shareWords } from "../../../../texts/pane-view-words";
import { Frame } from "../../../components/frame";
import { Headline, Tile } from "../../../components/headline";
import { Paragraph } from "../../../components/text";
import { usePane } from "../../../pane-context";
import { FileCard } from "../../../school/file-card";
import type { MadeFile } from "../../../school/made-file";
import { useRegion } from "../../region-context";
import { useAnnounced } from "../../use-announced";

interface SharedFileMadeProps {
  readonly file: MadeFile;
  readonly files: number;
  readonly onBack: () => void;
}

/** The file was handed over, and can be once more. */
export function SharedFileMade({ file, files, onBack }: SharedFileMadeProps): ReactElement {
  const { commands } = usePane();
  const { language, caption } = useRegion();
  const texts = paneShareTexts(language);
  useAnnounced(texts.done(files));
  return (
    <Frame title={shareWords[language].title} caption={caption} onBack={onBack}>
      <div>
        <Tile icon="check" tone="ready" />
        <Headline>{texts.done(files)}</Headline>
      </div>
      <FileCard name={file.name} onAgain={() => void commands.handOver(file)} />
      <Paragraph>{texts.mail}</Paragraph>
    </Frame>
  );
}
