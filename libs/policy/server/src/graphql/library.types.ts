import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DomainErrorType, JsonScalar } from '@zhiya/platform-graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

@ObjectType('LibraryDocument', {
  description: 'A document of the policy library: catalogued, or brought in by an officer.',
})
export class LibraryDocumentType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) title: string;
  @Field(() => String) issuer: string;
  @Field(() => String, { description: 'NATIONAL, PROVINCE, CITY or STANDARD.' }) level: string;
  @Field(() => String) division: string;
  @Field(() => String, { nullable: true }) issuedOn?: string | null;
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  @Field(() => String, { nullable: true }) effectiveFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'First day on which it no longer applies.' }) effectiveUntil?:
    string | null;
  @Field(() => String, {
    description: 'On the business date: IN_FORCE, NOT_YET, ENDED, or UNKNOWN where its dates are not known.',
  })
  standing: string;
  @Field(() => Boolean) isCatalogued: boolean;
  @Field(() => Int) clauseCount: number;
}
@ObjectType('LibraryPage')
export class LibraryPageType {
  @Field(() => [LibraryDocumentType]) documents: LibraryDocumentType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
  @Field(() => Int) total: number;
  @Field(() => [String]) levels: string[];
  @Field(() => [String]) divisions: string[];
  @Field(() => [String]) years: string[];
}
@ObjectType('PassagePart', { description: 'A stretch of a passage; a hit is what was looked for.' })
export class PassagePartType {
  @Field(() => String) text: string;
  @Field(() => Boolean) isHit: boolean;
}
@ObjectType('PolicyHit', { description: 'A place of the library that has what was looked for.' })
export class PolicyHitType {
  @Field(() => LibraryDocumentType) document: LibraryDocumentType;
  @Field(() => String, { description: 'DOCUMENT, CLAUSE or TEXT.' }) kind: string;
  @Field(() => String, { description: 'The anchor within the document; empty for the document itself.' })
  anchor: string;
  @Field(() => String) locator: string;
  @Field(() => [PassagePartType]) title: PassagePartType[];
  @Field(() => [PassagePartType]) passage: PassagePartType[];
}
@ObjectType('PolicySearchPage')
export class PolicySearchPageType {
  @Field(() => [PolicyHitType]) hits: PolicyHitType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('RuleValue')
export class RuleValueType {
  @Field(() => String) from: string;
  @Field(() => String, { nullable: true }) until?: string | null;
  @Field(() => JsonScalar, {
    nullable: true,
    description: 'As the catalogue writes it; null: repealed, or a rule without a figure.',
  })
  value?: unknown;
  @Field(() => String) confidence: string;
}
@ObjectType('ObligationSpan', { description: 'Both days count.' })
export class ObligationSpanType {
  @Field(() => String) from: string;
  @Field(() => String) last: string;
}
@ObjectType('ObligationSection', { description: 'A part of a report, and what it needs.' })
export class ObligationSectionType {
  @Field(() => String) title: string;
  @Field(() => [String]) needs: string[];
}
@ObjectType('Obligation', {
  description: 'What a document lays on somebody: who, how much, by when and how it is shown.',
})
export class ObligationType {
  @Field(() => String) who: string;
  @Field(() => [String], { description: 'Designations of which one binds; empty where none is named.' })
  anyOf: string[];
  @Field(() => [String], { description: 'Designations of which none binds.' }) noneOf: string[];
  @Field(() => String, { description: 'REQUIRED, OPTIONAL or ENCOURAGED.' }) duty: string;
  @Field(() => String, { description: 'What is measured: PLEDGE_FINANCING_AMOUNT and the like.' }) metric: string;
  @Field(() => String, { description: 'AT_LEAST, AT_MOST, ABOUT, BETWEEN, EXISTS, or QUALITATIVE where people judge.' })
  operator: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is counted; YUAN for amounts, RATIO for rates and growth.',
  })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: 'A decimal; of BETWEEN the lower end.' }) threshold?:
    string | null;
  @Field(() => String, { nullable: true }) upper?: string | null;
  @Field(() => String, { nullable: true, description: 'Of ABOUT: the part of the threshold from which it is met.' })
  tolerance?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The rule of the indicator that computes it: whether a ratio is growth or the excess of a rate over another.',
  })
  rule?: string | null;
  @Field(() => String, { nullable: true }) comparedWith?: string | null;
  @Field(() => ObligationSpanType, { nullable: true }) baseline?: ObligationSpanType | null;
  @Field(() => Int, { nullable: true, description: 'Where the baseline is an earlier year.' }) baselineYearsBefore?:
    number | null;
  @Field(() => ObligationSpanType, { nullable: true }) period?: ObligationSpanType | null;
  @Field(() => Int, { nullable: true, description: 'Where it binds again every so many years.' }) everyYears?:
    number | null;
  @Field(() => String, { nullable: true }) deadline?: string | null;
  @Field(() => [String]) evidence: string[];
  @Field(() => [String], {
    description: 'One pattern for each name that is allowed; what stands in braces is filled in.',
  })
  fileNames: string[];
  @Field(() => [ObligationSectionType]) sections: ObligationSectionType[];
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String) confidence: string;
}
@ObjectType('RestingRule', { description: 'A machine-readable rule that rests on a clause.' })
export class RestingRuleType {
  @Field(() => String, { description: 'PROGRAMME, PLAN, STATUTORY, PLEDGE, FIGURE or OBLIGATION.' }) owner: string;
  @Field(() => String) ownerId: string;
  @Field(() => String) ownerTitle: string;
  @Field(() => String) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [RuleValueType]) values: RuleValueType[];
  @Field(() => ObligationType, { nullable: true }) obligation?: ObligationType | null;
}
@ObjectType('CataloguedClause', {
  description: 'A clause that a rule rests on: what it says in our words, and the words it is quoted by.',
})
export class CataloguedClauseType {
  @Field(() => ID) id: string;
  @Field(() => String) locator: string;
  @Field(() => String) summary: string;
  @Field(() => String) quote: string;
  @Field(() => String) confidence: string;
  @Field(() => [RestingRuleType]) rules: RestingRuleType[];
}
@ObjectType('ReadClause', { description: 'A clause of the imported text, in its order.' })
export class ReadClauseType {
  @Field(() => ID) anchor: string;
  @Field(() => String) rank: string;
  @Field(() => Int) depth: number;
  @Field(() => String) label: string;
  @Field(() => String) locator: string;
  @Field(() => Boolean) isContinued: boolean;
  @Field(() => [String]) paragraphs: string[];
  @Field(() => [String], { description: 'Ids of the catalogued clauses that stand here.' }) catalogued: string[];
}
@ObjectType('TextVersion')
export class TextVersionType {
  @Field(() => ID) id: string;
  @Field(() => String) documentId: string;
  @Field(() => Int) version: number;
  @Field(() => String) kind: string;
  @Field(() => String) importedOn: string;
  @Field(() => String) orgName: string;
  @Field(() => Int) characters: number;
  @Field(() => Int) clauses: number;
}
@ObjectType('ImportedText', { description: 'A version as its officers see it.' })
export class ImportedTextType extends TextVersionType {
  @Field(() => ID) importId: string;
  @Field(() => String) documentTitle: string;
  @Field(() => String) fileName: string;
  @Field(() => ID) fileId: string;
  @Field(() => String) personName: string;
  @Field(() => Date) checkedAt: Date;
  @Field(() => Int) quotations: number;
  @Field(() => Int, { description: 'Quotations that do not occur in it.' }) missing: number;
  @Field(() => Boolean, { description: 'The catalogue quotes otherwise now than when this was checked.' })
  isStale: boolean;
}
@ObjectType('ImportedTextPage')
export class ImportedTextPageType {
  @Field(() => [ImportedTextType]) texts: ImportedTextType[];
  @Field(() => String, { nullable: true }) nextCursor?: string | null;
}
@ObjectType('PolicyDocumentDetail')
export class PolicyDocumentDetailType extends LibraryDocumentType {
  @Field(() => String) source: string;
  @Field(() => String, { nullable: true }) checkedOn?: string | null;
  @Field(() => Boolean) textOnFile: boolean;
  @Field(() => String, { nullable: true }) confidence?: string | null;
  @Field(() => [LibraryDocumentType]) supersedes: LibraryDocumentType[];
  @Field(() => [LibraryDocumentType]) supersededBy: LibraryDocumentType[];
  @Field(() => [LibraryDocumentType]) names: LibraryDocumentType[];
  @Field(() => [CataloguedClauseType]) catalogued: CataloguedClauseType[];
  @Field(() => [TextVersionType], { description: 'Imported texts, the newest first.' }) versions: TextVersionType[];
  @Field(() => Int, { nullable: true, description: 'The version that is shown; null where no text was imported.' })
  version?: number | null;
  @Field(() => [ReadClauseType]) clauses: ReadClauseType[];
  @Field(() => [String], { description: 'Catalogued clauses whose place in the text was not found.' })
  unplaced: string[];
}
@ObjectType('QuotationFinding')
export class QuotationFindingType {
  @Field(() => String) key: string;
  @Field(() => String) quote: string;
  @Field(() => Boolean) isFound: boolean;
  @Field(() => Int, { description: 'Of the nearest passage, in hundredths.' }) likeness: number;
  @Field(() => String, { nullable: true }) passage?: string | null;
  @Field(() => String, { nullable: true }) anchor?: string | null;
}
@ObjectType('PolicyTextReport', {
  description: 'The texts of a document and what became of the quotations in the newest.',
})
export class PolicyTextReportType {
  @Field(() => LibraryDocumentType) document: LibraryDocumentType;
  @Field(() => [ImportedTextType]) texts: ImportedTextType[];
  @Field(() => [QuotationFindingType]) quotations: QuotationFindingType[];
}
@ObjectType('PreviewClause')
export class PreviewClauseType {
  @Field(() => ID) anchor: string;
  @Field(() => String) rank: string;
  @Field(() => Int) depth: number;
  @Field(() => String) locator: string;
  @Field(() => Boolean) isContinued: boolean;
  @Field(() => String) text: string;
}
@ObjectType('ImportMatch')
export class ImportMatchType {
  @Field(() => LibraryDocumentType) document: LibraryDocumentType;
  @Field(() => String, { description: 'NUMBER or TITLE.' }) by: string;
  @Field(() => Int) likeness: number;
}
@ObjectType('ImportPreview', { description: 'What an import would keep, before it is kept.' })
export class ImportPreviewType {
  @Field(() => ID) importId: string;
  @Field(() => ID) fileId: string;
  @Field(() => String) fileName: string;
  @Field(() => [DomainErrorType], { description: 'Why the file cannot be read; empty where it can.' })
  faults: DomainErrorType[];
  @Field(() => String, { nullable: true }) kind?: string | null;
  @Field(() => Int) characters: number;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) title: string;
  @Field(() => [PreviewClauseType]) clauses: PreviewClauseType[];
  @Field(() => [ImportMatchType]) matches: ImportMatchType[];
  @Field(() => ID, { nullable: true, description: 'The document that it was kept for, where it was.' }) keptFor?:
    string | null;
}

@InputType()
export class LibraryFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(16) level?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(6) division?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1900) @Max(2199) year?: number | null;
}
@InputType({
  description:
    'A document that the library does not have, as the officer describes it. What it must have is said by its refusal.',
})
export class OwnDocumentInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) title?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) number?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) issuer?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(1000) source?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(16) level?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(6) division?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) issuedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) publishedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) effectiveFrom?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DATE) effectiveUntil?: string | null;
}
@InputType()
export class ImportPolicyDocumentInput {
  @Field(() => ID) @IsString() @MaxLength(36) importId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The document whose text it is; without it, the text becomes a document of its own.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  documentId?: string | null;
  @Field(() => OwnDocumentInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnDocumentInput)
  own?: OwnDocumentInput | null;
}
