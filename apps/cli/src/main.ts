import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  followBusinessDate,
  HouseModule,
  migrate,
  migrateEmbedded,
  openPlatform,
  readConfig,
  type Platform,
} from '@zhiya/composition';
import { NestLog } from '@zhiya/platform-observability';
import { backup, restore } from './backup';
import { createOperator, moveToday } from './operator';
import { printDocs, printSchema } from './schema-print';
import { seedDemo } from './demo/seed';

process.env['TZ'] = 'UTC';

const USAGE = `usage: npm run cli -- <command>
  migrate                              bring the database to the newest schema
  seed                                 load the demonstration data, once, through the use cases
  today [YYYY-MM-DD]                   show or move the demonstration's business date
  operator:create <email> <name>       make the platform's first operator, then its second person (password on standard input)
  backup <folder>                      write a consistent copy of database and files
  restore <folder>                     put such a copy back into an empty place (also one of the other database)
  schema:print                         print the GraphQL schema
  docs:print                           print the documents written from the code, as JSON: path and text`;

async function bringUp(platform: Platform): Promise<number> {
  const { migrations, indexed } = await migrate(platform);
  console.error(migrations.length > 0 ? `migrated: ${migrations.join(', ')}` : 'schema is up to date');
  if (indexed > 0) console.error(`search: ${indexed} policy documents indexed`);
  return 0;
}

/** Opens the house without its doors, for one command. */
async function inHouse<T>(
  platform: Platform,
  work: (app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(HouseModule.with(platform), {
    logger: new NestLog(),
    abortOnError: false,
  });
  await app.init();
  platform.registry.assertComplete();
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function main([command, ...args]: readonly string[]): Promise<number> {
  const config = readConfig();
  if (
    !command ||
    !['migrate', 'seed', 'today', 'operator:create', 'backup', 'restore', 'schema:print', 'docs:print'].includes(
      command,
    )
  ) {
    console.error(USAGE);
    return 2;
  }
  const platform = await openPlatform(config);
  try {
    if (command === 'migrate') return await bringUp(platform);
    if (command === 'backup') return await backup(platform, args[0]);
    if (command === 'restore') return await restore(platform, args[0]);
    if (command === 'schema:print') return await printSchema(platform);
    if (command === 'docs:print') return await printDocs(platform);
    if (command === 'seed') await migrateEmbedded(platform);
    await followBusinessDate(platform);
    if (command === 'today') return await inHouse(platform, (app) => moveToday(platform, app, args[0]));
    if (command === 'operator:create')
      return await inHouse(platform, (app) => createOperator(platform, app, args[0], args[1]));
    return await inHouse(platform, (app) => seedDemo(platform, app));
  } finally {
    await platform.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (e: Error) => {
    console.error(`${e.message}`);
    process.exitCode = 1;
  },
);
