import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CitationType, DomainErrorType, JsonScalar } from '@zhiya/platform-graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { AssumptionType } from './policy.types';

const UNVERIFIED = {
  nullable: true,
  description: 'Of a value that nobody has compared with its text: from where it is, in words.',
} as const;

@InputType()
export class SupposedTierInput {
  @Field(() => String, { nullable: true, description: 'yuan; null: without end.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  upTo?: string | null;
  @Field(() => String) @IsString() @MaxLength(40) rate: string;
}
@InputType()
export class SupposedChangeInput {
  @Field(() => String) @IsString() @MaxLength(80) parameter: string;
  @Field(() => String, { nullable: true, description: 'As the catalogue writes it: "0.60", "800000.00".' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  value?: string | null;
  @Field(() => [SupposedTierInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SupposedTierInput)
  tiers?: SupposedTierInput[] | null;
}
@InputType()
export class CreateSandboxRunInput {
  @Field(() => String) @IsString() @MaxLength(300) label: string;
  @Field(() => String) @IsString() @MaxLength(80) programme: string;
  @Field(() => String, { description: 'The day from which the changes are supposed to hold.' })
  @IsString()
  @MaxLength(20)
  supposedFrom: string;
  @Field(() => [SupposedChangeInput])
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SupposedChangeInput)
  changes: SupposedChangeInput[];
  @Field(() => String, { description: 'REAL or UPLOAD.' }) @IsIn(['REAL', 'UPLOAD']) source: 'REAL' | 'UPLOAD';
}

@ObjectType('SandboxParameter')
export class SandboxParameterType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) unit: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description: "In force today, or at the programme's first day where it is to come.",
  })
  value: unknown;
  @Field(() => String, UNVERIFIED) unverified?: string | null;
}
@ObjectType('SandboxProgramme', { description: 'A programme of which something can be supposed.' })
export class SandboxProgrammeType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) division: string;
  @Field(() => Boolean, { description: "Whether it is for enterprises of the caller's division." }) isOwn: boolean;
  @Field(() => String) from: string;
  @Field(() => [SandboxParameterType]) parameters: SandboxParameterType[];
}
@ObjectType('SandboxFault')
export class SandboxFaultType {
  @Field(() => Int) row: number;
  @Field(() => String) message: string;
}
@ObjectType('SandboxMonth', { description: 'Amounts in fen, as text: a book may exceed any number.' })
export class SandboxMonthType {
  @Field(() => String) month: string;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
}
@ObjectType('SandboxKind')
export class SandboxKindType {
  @Field(() => String) kind: string;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
  @Field(() => Int) changed: number;
}
@ObjectType('SandboxArithmetic')
export class SandboxArithmeticType {
  @Field(() => [String]) steps: string[];
  @Field(() => [CitationType]) citations: CitationType[];
  @Field(() => [AssumptionType]) assumptions: AssumptionType[];
}
@ObjectType('SandboxChange', {
  description: 'One of the largest changes: an enterprise, kind and year under both rules.',
})
export class SandboxChangeType {
  @Field(() => String) enterprise: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => Int) year: number;
  @Field(() => String) base: string;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
  @Field(() => String) difference: string;
  @Field(() => String) statusBefore: string;
  @Field(() => String) statusAfter: string;
  @Field(() => [String]) banks: string[];
  @Field(() => SandboxArithmeticType, { nullable: true }) arithmeticBefore?: SandboxArithmeticType | null;
  @Field(() => SandboxArithmeticType, { nullable: true }) arithmeticAfter?: SandboxArithmeticType | null;
}
@ObjectType('SandboxNeeded')
export class SandboxNeededType {
  @Field(() => String) fact: string;
  @Field(() => String) title: string;
  @Field(() => Int) rows: number;
}
@ObjectType('SandboxUsedParameter')
export class SandboxUsedParameterType {
  @Field(() => String) id: string;
  @Field(() => String) title: string;
  @Field(() => String) unit: string;
  @Field(() => String) value: string;
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => String, { description: 'BEFORE or AFTER.' }) side: string;
  @Field(() => CitationType) citation: CitationType;
  @Field(() => String, UNVERIFIED) unverified?: string | null;
}
@ObjectType('SandboxResult')
export class SandboxResultType {
  @Field(() => String) before: string;
  @Field(() => String) after: string;
  @Field(() => String) difference: string;
  @Field(() => Int) enterprises: number;
  @Field(() => Int) enterprisesAffected: number;
  @Field(() => Int) enterprisesOutside: number;
  @Field(() => Int) banks: number;
  @Field(() => [String]) banksAffected: string[];
  @Field(() => [SandboxMonthType]) months: SandboxMonthType[];
  @Field(() => [SandboxKindType]) kinds: SandboxKindType[];
  @Field(() => [SandboxChangeType]) largest: SandboxChangeType[];
  @Field(() => Int) unknownRows: number;
  @Field(() => Int) unknownEnterprises: number;
  @Field(() => String) unknownBase: string;
  @Field(() => [SandboxNeededType]) needed: SandboxNeededType[];
  @Field(() => Int) barredBefore: number;
  @Field(() => Int) barredAfter: number;
  @Field(() => [SandboxUsedParameterType]) parameters: SandboxUsedParameterType[];
  @Field(() => AssumptionType) monthReading: AssumptionType;
}
@ObjectType('SandboxSupposed')
export class SandboxSupposedType {
  @Field(() => ID) parameter: string;
  @Field(() => String) title: string;
  @Field(() => String) unit: string;
  @Field(() => JsonScalar, { nullable: true }) before: unknown;
  @Field(() => JsonScalar, { nullable: true }) after: unknown;
  @Field(() => String, UNVERIFIED) unverified?: string | null;
}
@ObjectType('SandboxRun')
export class SandboxRunType {
  @Field(() => ID) id: string;
  @Field(() => String) label: string;
  @Field(() => String) programme: string;
  @Field(() => String) programmeTitle: string;
  @Field(() => String) supposedFrom: string;
  @Field(() => [SandboxSupposedType]) changes: SandboxSupposedType[];
  @Field(() => String) source: string;
  @Field(() => String) state: string;
  @Field(() => String) asOf: string;
  @Field(() => String) personName: string;
  @Field(() => String, { nullable: true }) fileName?: string | null;
  @Field(() => ID, { nullable: true }) copyFileId?: string | null;
  @Field(() => ID, { nullable: true }) resultFileId?: string | null;
  @Field(() => DomainErrorType, { nullable: true }) refusal?: DomainErrorType | null;
  @Field(() => [SandboxFaultType]) faults: SandboxFaultType[];
  @Field(() => Int) faultCount: number;
  @Field(() => Int) lines: number;
  @Field(() => Int) enterprises: number;
  @Field(() => Int) parts: number;
  @Field(() => Int) done: number;
  @Field(() => String, { nullable: true }) before?: string | null;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => SandboxResultType, { nullable: true }) result?: SandboxResultType | null;
}
@ObjectType('SandboxRunPage')
export class SandboxRunPageType {
  @Field(() => [SandboxRunType]) runs: SandboxRunType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('SandboxLimits', { description: 'Of an uploaded book.' })
export class SandboxLimitsType {
  @Field(() => Int) maxBytes: number;
  @Field(() => Int) maxRows: number;
}
