import { connect } from 'node:net';
import { startTestApp } from '../testing';

it('the server ends although somebody has stopped in the middle of a request', async () => {
  const app = await startTestApp();
  const { hostname, port } = new URL(app.origin);
  const stalled = connect(Number(port), hostname);
  const ended = new Promise((resolve) => stalled.on('close', resolve).on('error', () => undefined));
  await new Promise<void>((sent) => {
    stalled.write('POST /api/v1/auth/login HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\n', () => {
      sent();
    });
  });
  stalled.write('content-length: 100\r\n\r\n{"ident');
  expect((await app.visitor.get('/health/live')).status).toBe(200);
  await app.close();
  await ended;
});
