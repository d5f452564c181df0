// Serves the folder `site` and pages of Express on the first port, pages of Fastify on the second.
const [sitePort, fastifyPort] = process.argv.slice(2).map(Number);
const document = {
  openapi: '3.0.3',
  info: { title: 'Express Pets', version: '3.0.0', description: "it's </script> `x` ${y} \u2028" },
  paths: {},
};

const express = require('express');
const ui = require('swagger-ui-express');
const { apiReference } = require('@scalar/express-api-reference');
const app = express();
app.use(express.static('site'));
app.get('/express/document', (_, response) => response.json(document));
app.use('/express/embedded', ui.serveFiles(document), ui.setup(document));
const named = { swaggerOptions: { url: '/express/document' } };
app.use('/express/named', ui.serveFiles(null, named), ui.setup(null, named));
app.use('/express/scalar', apiReference({ url: '/express/document' }));
app.use('/express/scalar-embedded', apiReference({ content: document }));
app.listen(sitePort, '127.0.0.1');

(async () => {
  const fastify = require('fastify')();
  await fastify.register(require('@fastify/swagger'), { openapi: { info: { title: 'Fastify Pets', version: '4.0.0' } } });
  await fastify.register(require('@fastify/swagger-ui'), { routePrefix: '/reference' });
  fastify.get('/pets', async () => []);
  await fastify.ready();
  await fastify.listen({ port: fastifyPort, host: '127.0.0.1' });
})();
