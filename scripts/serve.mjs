import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder to this machine only. `home` is where `/` leads; `coming` is a page for what
 * stands under its path as long as that is not made yet.
 */
export async function serve(folder, port, { home, coming } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (home && request.url === '/') {
      response.writeHead(302, { location: home }).end();
      return;
    }
    const notFound = () => {
      if (coming && request.url.startsWith(coming.path)) {
        response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(coming.page);
        return;
      }
      // Browsers ask for an icon by themselves, and would log an error.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    };
    // Hidden files, the .git folder above all, are nobody's business.
    if (/\/(\.|%2e)/i.test(request.url)) notFound();
    else files(request, response, notFound);
  });
  await new Promise((resolve, reject) => {
    server.once('listening', resolve).once('error', reject).listen(port, '127.0.0.1');
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
