import type { components, operations } from './generated/types';

type Schemas = components['schemas'];

type Query<O extends keyof operations> = NonNullable<
  operations[O]['parameters']['query']
>;

type Answer<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** One service with every item, as the caller may see it. */
export type Scorecard = Schemas['Scorecard'];
export type ScorecardItem = Schemas['ScorecardItem'];
/** One service in a list. */
export type ServiceRow = Schemas['ServiceRow'];

export type EvidenceRevision = Schemas['EvidenceRevision'];
export type EvidenceSubmission = Schemas['EvidenceSubmission'];
/** Where and by what evidence was found in the catalog. */
export type EvidenceFound = NonNullable<EvidenceRevision['found']>;
export type EvidenceResult = Schemas['EvidenceResult'];
/** How far a revision reaches, as the API tells it. */
export type EvidenceCover = Schemas['Cover'];
/** A decision about an item that is in force. */
export type ItemDecision = Schemas['Decision'];

/** A checklist as the API tells it, without what only the server needs. */
export type ChecklistDocument = Schemas['Checklist'];
export type ChecklistDocumentItem = Schemas['ChecklistItem'];
export type ChecklistDocumentProvision = Schemas['Provision'];
export type ChecklistSummary = Schemas['ChecklistSummary'];
export type ChecklistRef = NonNullable<Schemas['ChecklistRef']>;

export type Activity = Schemas['Activity'];

export type Summary = Schemas['Summary'];
export type SummaryGroup = Summary['groups'][number];
export type SummaryNumbers = Schemas['SummaryNumbers'];
export type ItemSummary = Schemas['ItemSummary'];
export type ItemSummaryRow = ItemSummary['rows'][number];
export type GroupBy = Schemas['GroupBy'];
export type StatusCounts = Schemas['StatusCounts'];
export type StageCounts = Schemas['StageCounts'];

/** Code and parameters of a reason with its English sentence. */
export type ReasonView = Schemas['Reason'];
/** Code and parameters of a note with its English sentence. */
export type NoteView = Schemas['Note'];
export type StageReached = NonNullable<Schemas['StageReached']>;
export type ClaimView = NonNullable<Schemas['Claim']>;
export type ClaimGapView = NonNullable<Schemas['ClaimGap']>;
export type HoldsUntilView = NonNullable<Schemas['HoldsUntil']>;
export type Progress = Schemas['Progress'];

export type PageInfo = Schemas['PageInfo'];
export type ErrorBody = Schemas['Error'];

export type ListServicesQuery = Query<'listServices'>;
export type ListActivityQuery = Query<'listActivity'>;
export type GetSummaryQuery = Query<'getSummary'>;
export type GetItemSummaryQuery = Query<'getItemSummary'>;
export type GetChecklistQuery = Query<'getChecklist'>;

export type ServicePage = Answer<'listServices'>;
export type ActivityPage = Answer<'listActivity'>;
export type EvidenceList = Answer<'listEvidence'>;
export type ChecklistList = Answer<'listChecklists'>;
