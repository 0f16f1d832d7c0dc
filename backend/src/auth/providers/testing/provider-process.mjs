// A real OpenID provider for tests, in a process of its own: `oidc-provider` with its own pages for signing in.
// REDIRECT_URIS are those of its one client, comma-separated. Prints its issuer once it listens. It takes everybody's
// word for who they are; what it says of them is what was posted to /people before.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';

const people = new Map();
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const answer = new Provider(issuer, {
    clients: [
      {
        client_id: 'heroledger',
        client_secret: 'only for tests',
        redirect_uris: process.env.REDIRECT_URIS.split(','),
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 60, Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context, accountId) => ({ accountId, claims: () => claimsOf(accountId) }),
  }).callback();
  server.on('request', (request, response) => {
    if (request.url === '/people') void meet(request, response);
    else answer(request, response);
  });
  process.stdout.write(`${issuer}\n`);
});

const claimsOf = (sub) => ({
  email: `${sub}@example.test`,
  email_verified: true,
  preferred_username: sub,
  ...people.get(sub),
  sub,
});

async function meet(request, response) {
  const { sub, ...claims } = await json(request);
  people.set(sub, claims);
  response.writeHead(204).end();
}
