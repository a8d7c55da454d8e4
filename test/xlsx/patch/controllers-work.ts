import { changeParts } from "./standing-file";

/** Two columns between ours: a text, and a formula of the column after it. */
export function withOwnColumns(file: Uint8Array): Uint8Array {
  const letters = "CDEF";
  const further = (address: string) => address.replace(/^[A-Z]/, (letter) => letters.includes(letter) ? String.fromCharCode(letter.charCodeAt(0) + (letter === "C" ? 1 : 2)) : letter); // prettier-ignore
  return changeParts(file, {
    "xl/tables/table1.xml": (text) =>
      text
        .replaceAll("B4:F6", "B4:H6")
        .replace('count="5"', 'count="7"')
        .replace(/(<tableColumn id="1" [^>]*>)(<tableColumn id="2" [^>]*>)/, '$1<tableColumn id="8" name="Notitie"/>$2<tableColumn id="9" name="Som"/>'), // prettier-ignore
    "xl/worksheets/sheet2.xml": (text) =>
      text.replace(/<row r="([456])".*?<\/row>/g, (row, number: string) => {
        const moved = row.replace(/<c r="([A-Z]\d)"/g, (_, address: string) => `<c r="${further(address)}"`);
        const inline = (words: string) => `<c r="C${number}" s="2" t="inlineStr"><is><t>${words}</t></is></c>`;
        const note = inline(number === "4" ? "Notitie" : number === "5" ? "bij Linde" : "bij Esdoorn");
        const sum = number === "4" ? '<c r="E4" t="str"><v>Som</v></c>' : number === "5" ? '<c r="E5"><f t="shared" ref="E5:E6" si="0">D5*2+1</f><v>21</v></c>' : '<c r="E6"><f t="shared" si="0"/><v>41</v></c>'; // prettier-ignore
        return moved.replace(/(<c r="D\d")/, `${note}$1`).replace(/(<c r="F\d")/, `${sum}$1`);
      }),
  });
}

export function withComment(file: Uint8Array): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`; // prettier-ignore
  return changeParts(file, {
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="B5" authorId="0"><text><t>Bellen</t></text></comment></commentList></comments>`, // prettier-ignore
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 6, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`, // prettier-ignore
    "xl/worksheets/_rels/sheet2.xml.rels": (text) => text.replace("</Relationships>", `${link("rId90", "comments", "../comments1.xml")}${link("rId91", "vmlDrawing", "../drawings/vmlDrawing1.vml")}</Relationships>`), // prettier-ignore
    "xl/worksheets/sheet2.xml": (text) => text.replace("<tableParts", '<legacyDrawing r:id="rId91"/><tableParts'),
  });
}

const place = `<xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`; // prettier-ignore
export const ownAnchors = `<xdr:twoCellAnchor>${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="40" name="Mijn grafiek"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId70"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${place}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="41" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`; // prettier-ignore

/** A chart and a picture of the controller's on the drawing of the Dashboard. */
export function withOwnDrawing(file: Uint8Array): Uint8Array {
  return changeParts(file, {
    "xl/drawings/drawing1.xml": (text) => text.replace("</xdr:wsDr>", `${ownAnchors}</xdr:wsDr>`),
    "xl/drawings/_rels/drawing1.xml.rels": (text) => text.replace("</Relationships>", `<Relationship Id="rId70" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart7.xml"/><Relationship Id="rId71" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>`), // prettier-ignore
    "xl/charts/chart7.xml": "<mijn-grafiek/>",
    "xl/media/image1.png": Uint8Array.of(137, 80, 78, 71, 0, 255),
  });
}
