import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { certificate } from "./certificate.mjs";
import { securityHeaders } from "./security-headers.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** Serves the files of a folder over https on a free port of this computer; gives the address and how to stop. */
export async function serveFolder(folder) {
  const server = createServer(await certificate(), (request, response) => void answer(folder, request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `https://localhost:${server.address().port}`, close };
}

async function answer(folder, { url }, response) {
  const { pathname } = new URL(url, "https://localhost");
  const file = path.join(folder, pathname === "/" ? "index.html" : path.normalize(pathname));
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) {
    response.writeHead(404, { "content-type": "text/plain" }).end(`There is no ${pathname}`);
    return;
  }
  // The page that plays Excel is not published; all else is served as it will be.
  const headers = path.basename(file) === "index.html" ? {} : securityHeaders;
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", ...headers });
  createReadStream(file).pipe(response);
}
