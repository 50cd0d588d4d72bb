import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf, type Access } from '@zhiya/platform-auth';

export interface Endpoint { readonly name: string; readonly access: Access | undefined }

const RESOLVER_TYPE = 'graphql:resolver_type';
const HTTP_PATH = 'path';

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
      if (kind === 'Query' || kind === 'Mutation') found.push({ name: `${kind}.${method}`, access: accessOf(handler) });
      else if (Reflect.getMetadata(HTTP_PATH, handler) !== undefined) found.push({ name: `HTTP ${proto.constructor.name}.${method}`, access: accessOf(handler) });
    }
  }
  return [...new Map(found.map((e) => [e.name, e])).values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Refuses to start with a door nobody described, or one that asks for a permission nobody can hold. */
export function assertAccessDeclared(endpoints: readonly Endpoint[], permissions: Readonly<Record<string, unknown>>): void {
  const faults = endpoints.flatMap((e) => {
    if (!e.access) return [`${e.name} declares no access`];
    return 'permission' in e.access && !permissions[e.access.permission] ? [`${e.name} asks for ${e.access.permission}, which nobody is granted`] : [];
  });
  if (faults.length > 0) throw new Error(`access: ${faults.join('; ')}`);
}
