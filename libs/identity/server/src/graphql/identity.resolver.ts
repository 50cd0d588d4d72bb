import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { permissionsOf } from '@zhiya/identity-domain';
import { holds, type PermissionTable } from '@zhiya/kernel';
import { Api, Ctx, PERMISSION_TABLE, Public, Requires, SignedIn, type ApiContext } from '@zhiya/platform-auth';
import { First, Id, OutcomeUnion, pageSize, present, Reason, refuse } from '@zhiya/platform-graphql';
import { UnitOfWork, type RequestContext } from '@zhiya/platform-persistence';
import { IdentityQueries } from '../application/identity.queries';
import { MemberService } from '../application/member.service';
import { OperationService } from '../application/operation.service';
import { OrganisationService } from '../application/organisation.service';
import { SignInService } from '../application/sign-in.service';
import {
  AcceptInvitationInput,
  AuditEntryType,
  AuditPersonType,
  AuditSealStatusType,
  InvitationType,
  InviteInput,
  MemberType,
  MeType,
  OrganisationType,
  RegisterOrganisationInput,
  SentInvitationType,
  SessionType,
  SetRolesInput,
  SignedInType,
  SignInInput,
  SignInResult,
  TaskType,
} from './identity.types';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly organisationsOf: OrganisationService,
    private readonly membersOf: MemberService,
    private readonly queries: IdentityQueries,
    private readonly operation: OperationService,
    private readonly uow: UnitOfWork,
    @Inject(PERMISSION_TABLE) private readonly table: PermissionTable,
  ) {}

  @Mutation(() => SignInResult)
  @Public()
  async signIn(@Ctx() ctx: RequestContext, @Api() api: ApiContext, @Args('input') input: SignInInput) {
    const r = await this.signIns.signIn(ctx, input.email, input.password, { ip: api.ip, userAgent: api.userAgent });
    return r.ok
      ? Object.assign(new SignedInType(), { token: r.value.token.reveal(), needsChoice: r.value.needsChoice })
      : refuse(r.errors);
  }
  @Mutation(() => OutcomeUnion)
  @SignedIn()
  async signOut(@Ctx() ctx: RequestContext, @Api() api: ApiContext) {
    return present(await this.signIns.revoke(ctx, { id: api.session!.sessionId }));
  }
  @Mutation(() => OutcomeUnion)
  @SignedIn()
  async chooseOrganisation(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('organisationId', { type: () => ID }) id: string,
  ) {
    return present(await this.signIns.chooseOrganisation(ctx, api.session!.sessionId, id));
  }
  @Mutation(() => OutcomeUnion)
  @SignedIn()
  async revokeSession(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.signIns.revoke(ctx, { id }));
  }
  @Mutation(() => OutcomeUnion)
  @SignedIn()
  async revokeOtherSessions(@Ctx() ctx: RequestContext, @Api() api: ApiContext) {
    return present(await this.signIns.revoke(ctx, { allBut: api.session!.sessionId }));
  }
  @Mutation(() => OutcomeUnion)
  @Public()
  async requestPasswordReset(@Ctx() ctx: RequestContext, @Args('email', { type: () => String }) email: string) {
    return present(await this.signIns.requestReset(ctx, email));
  }
  @Mutation(() => OutcomeUnion)
  @Public()
  async resetPassword(
    @Ctx() ctx: RequestContext,
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
  ) {
    return present(await this.signIns.resetPassword(ctx, token, password));
  }

  @Mutation(() => OutcomeUnion)
  @Public()
  async registerOrganisation(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
    @Args('input') input: RegisterOrganisationInput,
  ) {
    return present(await this.organisationsOf.register(ctx, input, api.session?.actor.personId ?? null));
  }
  @Mutation(() => OutcomeUnion)
  @Public()
  async acceptInvitation(@Ctx() ctx: RequestContext, @Args('input') input: AcceptInvitationInput) {
    return present(await this.membersOf.acceptInvitation(ctx, input.token, input.name, input.password));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('manage:member')
  async invite(@Ctx() ctx: RequestContext, @Args('input') input: InviteInput) {
    return present(await this.membersOf.invite(ctx, input.email, input.roles));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('manage:member')
  async withdrawInvitation(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.membersOf.withdrawInvitation(ctx, id));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('manage:member')
  async setRoles(@Ctx() ctx: RequestContext, @Args('input') input: SetRolesInput) {
    return present(await this.membersOf.setRoles(ctx, input.personId, input.roles));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:organisation')
  async approveOrganisation(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.organisationsOf.decide(ctx, id, 'approve', null));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:organisation')
  async rejectOrganisation(@Ctx() ctx: RequestContext, @Id() id: string, @Reason() reason: string) {
    return present(await this.organisationsOf.decide(ctx, id, 'reject', reason));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:organisation')
  async suspendOrganisation(@Ctx() ctx: RequestContext, @Id() id: string, @Reason() reason: string) {
    return present(await this.organisationsOf.decide(ctx, id, 'suspend', reason));
  }
  @Mutation(() => OutcomeUnion)
  @Requires('approve:organisation')
  async reinstateOrganisation(@Ctx() ctx: RequestContext, @Id() id: string) {
    return present(await this.organisationsOf.decide(ctx, id, 'reinstate', null));
  }

  @Query(() => MeType, { nullable: true })
  @Public()
  async me(
    @Ctx() ctx: RequestContext,
    @Api() api: ApiContext,
  ): Promise<(Omit<MeType, 'unread'> & { readonly unread: Promise<number> | number }) | null> {
    if (!api.session) return null;
    const { actor } = ctx;
    const { operation, table } = this;
    const [person, memberships] = await Promise.all([
      this.queries.person(actor.personId),
      this.queries.memberships(actor.personId),
    ]);
    return {
      person: person!,
      memberships,
      permissions: [...permissionsOf(actor, this.table)],
      today: this.uow.businessDate.today(),
      acting:
        actor.orgKind === 'NONE'
          ? null
          : {
              id: actor.orgId,
              name: actor.orgName,
              kind: actor.orgKind,
              division: actor.division,
              roles: [...actor.roles],
            },
      // Asked for by the masthead alone.
      get unread() {
        return holds(actor, 'view:inbox', table) ? operation.unread(actor.personId, actor.orgId) : 0;
      },
    };
  }
  @Query(() => InvitationType, { nullable: true })
  @Public()
  invitation(@Args('token', { type: () => String }) token: string): Promise<InvitationType | null> {
    return this.membersOf.invitation(token);
  }
  @Query(() => [SessionType])
  @SignedIn()
  async sessions(@Ctx() ctx: RequestContext, @Api() api: ApiContext): Promise<SessionType[]> {
    return (await this.queries.sessions(ctx.actor.personId)).map((s) => ({
      id: s.id,
      userAgent: s.userAgent,
      ip: s.ip,
      createdAt: s.createdAt,
      isCurrent: s.id === api.session!.sessionId,
    }));
  }
  @Query(() => [MemberType])
  @Requires('view:member')
  members(@Ctx() ctx: RequestContext): Promise<MemberType[]> {
    return this.queries.members(ctx.actor);
  }
  @Query(() => [SentInvitationType])
  @Requires('view:member')
  invitations(@Ctx() ctx: RequestContext): Promise<SentInvitationType[]> {
    return this.queries.invitations(ctx.actor);
  }
  @Query(() => [OrganisationType])
  @Requires('view:organisation')
  organisations(
    @Args('state', { type: () => String, nullable: true }) state: string | null,
  ): Promise<OrganisationType[]> {
    return this.queries.organisations(state);
  }
  @Query(() => [TaskType])
  @Requires('view:inbox')
  inbox(@Ctx() ctx: RequestContext): Promise<TaskType[]> {
    return this.queries.inbox(ctx.actor);
  }
  @Query(() => AuditSealStatusType)
  @Requires('view:audit')
  auditSeal(): Promise<AuditSealStatusType> {
    return this.queries.seal();
  }
  @Query(() => [AuditEntryType])
  @Requires('view:audit')
  auditTrail(
    @Ctx() ctx: RequestContext,
    @Args('recordType', { type: () => String, nullable: true }) recordType: string | null,
    @Args('recordId', { type: () => String, nullable: true }) recordId: string | null,
    @Args('personId', { type: () => String, nullable: true }) personId: string | null,
    @Args('from', { type: () => String, nullable: true, description: 'Business date, included.' }) from: string | null,
    @Args('to', { type: () => String, nullable: true, description: 'Business date, included.' }) to: string | null,
    @Args('before', { type: () => Date, nullable: true }) before: Date | null,
    @Args('beforeId', {
      type: () => ID,
      nullable: true,
      description: 'The last entry seen, among those of the instant `before`.',
    })
    beforeId: string | null,
    @First() first: number | null,
  ): Promise<AuditEntryType[]> {
    return this.queries.audit(
      ctx.actor,
      { recordType, recordId, personId, from, to },
      before && { at: before, id: beforeId },
      pageSize(first ?? 50, 200),
    );
  }
  @Query(() => [AuditPersonType])
  @Requires('view:audit')
  auditPeople(@Ctx() ctx: RequestContext): Promise<AuditPersonType[]> {
    return this.queries.auditPeople(ctx.actor);
  }
}
