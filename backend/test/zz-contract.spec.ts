import { writeFileSync } from 'node:fs';
import { environmentReference } from '../src/config';
import { openApiDocument } from '../src/openapi';
import { startTestApp } from '../src/testing';
it('writes', async () => {
  const app = await startTestApp();
  writeFileSync('/tmp/d-openapi.json', `${JSON.stringify(openApiDocument(app.app), null, 2)}\n`);
  writeFileSync('.env.example', environmentReference());
  await app.close();
});
