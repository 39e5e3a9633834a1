import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Build } from './builds.ts';

/** Serves a build as any static host would: files, `404.html`, nothing else. Port 0 picks a free one. */
export function serve(build: Build, port = 0): Promise<{ url: string; server: Server }> {
  const files = sirv(build.out, { etag: true });
  const notFound = readFileSync(join(build.out, '404.html'));
  const server = createServer((request, response) => {
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const prefix = build.base.slice(0, -1);
    if (!request.url?.startsWith(build.base)) return miss();
    request.url = request.url.slice(prefix.length);
    files(request, response, miss);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${at}${build.base}`, server });
    });
  });
}
