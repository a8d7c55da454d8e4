import type { ReactElement, ReactNode } from "react";
import { ActionButton } from "../components/action-button";
import { useFileInput } from "../components/use-file-input";
import { useRegion } from "./region-context";

interface FilePickerProps {
  readonly of: "files" | "folder";
  readonly primary?: boolean;
  readonly children: ReactNode;
}

/** Offered first; what is chosen all the same is told apart by its content. */
const accepted = ".xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.numbers";

/** A button that opens the computer's own window for files or for a folder. */
export function FilePicker({ of, primary = false, children }: FilePickerProps): ReactElement {
  const { session } = useRegion();
  const kind = of === "folder" ? { folder: true } : { accept: accepted };
  const { open, input } = useFileInput({
    picker: of,
    multiple: true,
    ...kind,
    onFiles: (files) => session.read(files),
  });
  return (
    <>
      <ActionButton id={`region-${of}`} primary={primary} icon={of === "folder" ? "folder" : "file"} onClick={open}>
        {children}
      </ActionButton>
      {input}
    </>
  );
}
