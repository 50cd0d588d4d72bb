import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf, type Access } from '@zhiya/platform-auth';

export interface Endpoint {
  readonly name: string;
  readonly access: Access | undefined;
}

const RESOLVER_TYPE = 'graphql:resolver_type';
/** The name in the schema; a method's own where none was given. */
const RESOLVER_NAME = 'graphql:resolver_name';
const HTTP_PATH = 'path';
const HTTP_METHOD = 'method';

/** 'GET /files/:id': a handler of a controller as its caller names it. */
function httpName(controller: object, handler: object): string {
  const part = (of: object) => String(Reflect.getMetadata(HTTP_PATH, of) ?? '').replaceAll(/^\/|\/$/g, '');
  const path = [part(controller), part(handler)].filter((p) => p !== '').join('/');
  return `${RequestMethod[Reflect.getMetadata(HTTP_METHOD, handler) as RequestMethod]} /${path}`;
}

/** Every query, mutation and HTTP handler of the application with what it asks of its caller. */
export function endpointsOf(app: INestApplicationContext): readonly Endpoint[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  const found: Endpoint[] = [];
  for (const wrapper of [...discovery.getProviders(), ...discovery.getControllers()]) {
    const instance = wrapper.instance as Record<string, unknown> | undefined;
    if (!instance || typeof instance !== 'object') continue;
    const proto = Object.getPrototypeOf(instance) as Record<string, object> | null;
    if (!proto || proto === Object.prototype) continue;
    for (const method of scanner.getAllMethodNames(proto)) {
      const handler = Object.getOwnPropertyDescriptor(proto, method)?.value as object | undefined;
      if (typeof handler !== 'function') continue;
      const kind = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
      if (kind === 'Query' || kind === 'Mutation')
        found.push({
          name: `${kind}.${(Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? method}`,
          access: accessOf(handler),
        });
      else if (Reflect.getMetadata(HTTP_PATH, handler) !== undefined)
        found.push({ name: httpName(proto.constructor, handler), access: accessOf(handler) });
    }
  }
  return [...new Map(found.map((e) => [e.name, e])).values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Refuses to start with a door nobody described, or one that asks for a permission nobody can hold. */
export function assertAccessDeclared(
  endpoints: readonly Endpoint[],
  permissions: Readonly<Record<string, unknown>>,
): void {
  const faults = endpoints.flatMap((e) => {
    if (!e.access) return [`${e.name} declares no access`];
    return 'permission' in e.access && !permissions[e.access.permission]
      ? [`${e.name} asks for ${e.access.permission}, which nobody is granted`]
      : [];
  });
  if (faults.length > 0) throw new Error(`access: ${faults.join('; ')}`);
}
