import 'reflect-metadata';
import { createApi, followBusinessDate, migrateEmbedded, openPlatform, readConfig, Ticker } from '@zhiya/composition';
import { log, tellCrashes } from '@zhiya/platform-observability';

process.env['TZ'] = 'UTC';
const config = readConfig();
tellCrashes();
const platform = await openPlatform(config);
const migrated = await migrateEmbedded(platform);
if (migrated && migrated.migrations.length > 0) log.info({ ...migrated }, 'migrated');
await followBusinessDate(platform);
const app = await createApi(platform);
await app.listen({ port: config.apiPort, host: config.host });
const ticker = new Ticker(platform);
if (!config.redisUrl) {
  platform.inProcess.start();
  ticker.start();
}
log.info({ port: config.apiPort, database: platform.databases.kind }, 'api ready');

let closing = false;
const stop = async () => {
  if (closing) return;
  closing = true;
  ticker.stop();
  await app.close();
  await platform.close();
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
