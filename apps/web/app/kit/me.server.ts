import { redirect } from '@remix-run/node';
import { graphql, type MeQuery } from '@zhiya/web-api-client';
import { api, signInPath } from './api.server';
import { tokenOf } from './cookies.server';

const Me = graphql(`
  query Me {
    me {
      person {
        id
        name
        email
      }
      acting {
        id
        name
        kind
        division
        roles
      }
      memberships {
        organisation {
          id
          name
          kind
          state
        }
        roles
      }
      permissions
      today
      unread
    }
  }
`);

export type MeView = NonNullable<MeQuery['me']>;
export type Acting = NonNullable<MeView['acting']>;

/** Who is signed in, or null. Costs nothing where there is no session cookie. */
export async function meOf(request: Request): Promise<MeView | null> {
  if (!(await tokenOf(request))) return null;
  return (await api(request).query(Me)).me;
}

const Who = graphql(`
  query Who {
    me {
      person {
        name
      }
      acting {
        name
      }
    }
  }
`);
/** Who acts for whom, for the masthead of pages that need no login; null for a visitor. A page that all may read does not fail for it. */
export async function whoOf(
  request: Request,
): Promise<{ readonly person: string; readonly acting: string | null } | null> {
  if (!(await tokenOf(request))) return null;
  const { me } = await api(request)
    .query(Who)
    .catch(() => ({ me: null }));
  return me && { person: me.person.name, acting: me.acting?.name ?? null };
}

/** The signed-in person, acting for an organisation or not yet. */
export async function requirePerson(request: Request): Promise<MeView> {
  const me = await meOf(request);
  if (!me) throw redirect(signInPath(request));
  return me;
}

/** The signed-in person and the organisation they act for. For navigation: safety is the API's. */
export async function requireActing(request: Request): Promise<MeView & { acting: Acting }> {
  const me = await requirePerson(request);
  if (!me.acting) throw redirect('/switch');
  return { ...me, acting: me.acting };
}
