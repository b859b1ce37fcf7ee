// Generated from openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklists in force, in the order in which they are matched. */
        get: operations["listChecklists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One checklist with all of its items. */
        get: operations["getChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services with where they stand, a page at a time. */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** The scorecard of one service. */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{kind}/{namespace}/{name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read this service from the catalog now and score it again. */
        post: operations["refreshService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{kind}/{namespace}/{name}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        /** What happened to this service, newest first. */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{kind}/{namespace}/{name}/items/{itemId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** All revisions that this service has or had for the item, newest first. */
        get: operations["listEvidence"];
        put?: never;
        /** Submit a revision for this item, for this service or for more. */
        post: operations["submitEvidence"];
        /**
         * Withdraw the current revision that a person or an API submitted.
         * @description An older revision never comes back by it: what the item then has is what others share with this service, or what the catalog says.
         */
        delete: operations["withdrawEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers over the services that the caller may see. */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/summary/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The heat map, the statuses of each item within each group. */
        get: operations["getItemSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Id: string;
        EntityRef: string;
        /** Format: date-time */
        Instant: string;
        /**
         * Format: date-time
         * @description Present when more had turned by time alone than could be scored again for this answer: the answer is right as of this instant.
         */
        AsOf: string;
        Filter: string[];
        /** @enum {string} */
        StageId: "script" | "prototype" | "pilot" | "production-ready" | "resilient";
        /** @enum {string} */
        AreaId: "ownership" | "documentation" | "ci-cd" | "security" | "monitoring" | "reliability" | "disaster-recovery" | "cost" | "understanding";
        /** @enum {string} */
        ItemStatus: "not-applicable" | "met" | "risk-accepted" | "failing" | "stale" | "awaiting-review" | "unverified" | "missing";
        /** @enum {string} */
        VerifyMode: "declared" | "machine" | "review" | "machine+review";
        /** @enum {string} */
        EvidenceType: "link" | "document" | "catalog" | "slo" | "threat-model" | "answers" | "statement" | "drill" | "objective" | "measure" | "attestation";
        /** @enum {string} */
        EvidenceSource: "portal" | "catalog" | "api" | "agent";
        /** @enum {string} */
        Turn: "team" | "reviewer" | "platform" | "none";
        /** @enum {string} */
        ItemAction: "submit" | "withdraw" | "review" | "confirm" | "ask-risk" | "ask-not-applicable";
        /** @enum {string} */
        GroupBy: "owner" | "system" | "domain" | "tier" | "lifecycle" | "type" | "checklist";
        Error: {
            error: {
                name: string;
                message: string;
            };
            request?: Record<string, never>;
            response?: {
                statusCode?: number;
            };
        };
        PageInfo: {
            nextCursor?: string;
            prevCursor?: string;
        };
        ChecklistSummary: {
            id: components["schemas"]["Id"];
            title: string;
            description?: string;
            version: number;
            selectable: boolean;
            items: number;
            /** @description Services that it is in force for and that the caller may see. */
            services: number;
            stages: components["schemas"]["StageId"][];
        };
        Checklist: {
            id: components["schemas"]["Id"];
            title: string;
            description?: string;
            version: number;
            active: boolean;
            selectable: boolean;
            /** @description A filter predicate over the entity. */
            appliesTo?: unknown;
            expects: {
                /** @description A filter predicate over the entity. */
                when?: unknown;
                stage: components["schemas"]["StageId"];
            }[];
            areas: {
                id: components["schemas"]["AreaId"];
                group?: components["schemas"]["EntityRef"];
                riskOwners?: components["schemas"]["EntityRef"];
            }[];
            provisions: components["schemas"]["Provision"][];
            items: components["schemas"]["ChecklistItem"][];
        };
        Provision: {
            id: components["schemas"]["Id"];
            title: string;
            items: components["schemas"]["Id"][];
            providedBy: components["schemas"]["EntityRef"];
            /** @description A filter predicate over the entity. */
            where?: unknown;
        };
        ChecklistItem: {
            id: components["schemas"]["Id"];
            title: string;
            why: string;
            how: string;
            example?: string;
            area: components["schemas"]["AreaId"];
            stage: components["schemas"]["StageId"];
            evidence: components["schemas"]["EvidenceType"][];
            /** @description A filter predicate over the entity. */
            when?: unknown;
            verify: components["schemas"]["VerifyMode"];
            freshFor?: string;
            relook: string;
            reviewers?: {
                /** @description A filter predicate over the entity. */
                when?: unknown;
                by: string;
            }[];
            riskAllowed: boolean;
            riskLimit?: string;
            minutes: number;
            /** Format: date */
            countsFrom?: string;
            revision: number;
            controls: string[];
        };
        ServiceRow: {
            entityRef: components["schemas"]["EntityRef"];
            title: string;
            kind: string;
            type: string | null;
            lifecycle: string | null;
            tier: string | null;
            owner: string | null;
            ownerResolved: boolean;
            system: string | null;
            domain: string | null;
            checklist: components["schemas"]["ChecklistRef"];
            stage: components["schemas"]["StageReached"];
            claim: components["schemas"]["Claim"];
            claimGap: components["schemas"]["ClaimGap"];
            expected: components["schemas"]["StageId"] | null;
            notStarted: boolean;
            progress: components["schemas"]["Progress"];
            statuses: components["schemas"]["StatusCounts"];
            turn: components["schemas"]["Turn"] | null;
            /** @description Minutes that the next three items of the team usually take together. */
            nextMinutes: number;
            holdsUntil: components["schemas"]["HoldsUntil"];
            hasNotes: boolean;
        };
        ChecklistRef: {
            id: components["schemas"]["Id"];
            version: number;
        } | null;
        StageReached: {
            id: components["schemas"]["StageId"];
            index: number;
            conditional: boolean;
            acceptedRisks: number;
        } | null;
        Claim: {
            stage: components["schemas"]["StageId"];
            /** @description The lifecycle that claims it. */
            from: string;
        } | null;
        ClaimGap: {
            stages: number;
            items: number;
        } | null;
        HoldsUntil: {
            at: components["schemas"]["Instant"];
            itemId: components["schemas"]["Id"];
        } | null;
        Progress: {
            met: number;
            riskAccepted: number;
            applicable: number;
        };
        StatusCounts: {
            "not-applicable": number;
            met: number;
            "risk-accepted": number;
            failing: number;
            stale: number;
            "awaiting-review": number;
            unverified: number;
            missing: number;
        };
        /** @enum {string} */
        ReasonCode: "not-required" | "decided-not-applicable" | "declared-by-person" | "declared-by-api" | "found-in-catalog" | "machine-passed" | "machine-pass-holds" | "confirmed-by-person" | "approved" | "changed-since-approval" | "risk-accepted" | "machine-failed" | "changes-requested" | "too-old" | "content-changed" | "awaiting-review" | "nobody-may-review" | "not-checked-yet" | "machine-could-not-tell" | "nothing-yet" | "withdrawn" | "only-a-draft" | "type-not-taken" | "not-provided-yet";
        Reason: {
            code: components["schemas"]["ReasonCode"];
            params: {
                [key: string]: unknown;
            };
            /** @description In English; clients that translate use code and params. */
            text: string;
        };
        Note: {
            /** @enum {string} */
            code: "unknown-lifecycle" | "checklist-not-selectable" | "checklist-unknown" | "owner-unresolved" | "no-checklist" | "absent-from-catalog";
            params: {
                [key: string]: unknown;
            };
            text: string;
        };
        Scorecard: {
            entityRef: components["schemas"]["EntityRef"];
            title: string;
            kind: string;
            type: string | null;
            lifecycle: string | null;
            tier: string | null;
            owner: string | null;
            ownerResolved: boolean;
            system: string | null;
            domain: string | null;
            checklist: components["schemas"]["ChecklistRef"];
            notes: components["schemas"]["Note"][];
            notStarted: boolean;
            stage: components["schemas"]["StageReached"];
            claim: components["schemas"]["Claim"];
            claimGap: components["schemas"]["ClaimGap"];
            expected: components["schemas"]["StageId"] | null;
            progress: components["schemas"]["Progress"];
            turn: components["schemas"]["Turn"] | null;
            holdsUntil: components["schemas"]["HoldsUntil"];
            evaluatedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"] | null;
            /** @description What the caller may do with the service as a whole. */
            actions: "refresh"[];
            /** @description The other services of its System with the same owner that the caller may see; what evidence shared with the System would serve. */
            systemServices: components["schemas"]["EntityRef"][];
            items: components["schemas"]["ScorecardItem"][];
        };
        ScorecardItem: {
            id: components["schemas"]["Id"];
            title: string;
            area: components["schemas"]["AreaId"];
            stage: components["schemas"]["StageId"];
            status: components["schemas"]["ItemStatus"];
            reason: components["schemas"]["Reason"];
            since: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"] | null;
            renewFrom: components["schemas"]["Instant"] | null;
            holdsUntil: components["schemas"]["Instant"] | null;
            countsFrom: string | null;
            counts: boolean;
            minutes: number;
            turn: components["schemas"]["Turn"] | null;
            changedSinceApproval: boolean;
            takes: components["schemas"]["EvidenceType"][];
            /** @description Refs of the groups whose members may review. */
            reviewers: components["schemas"]["EntityRef"][];
            evidence: components["schemas"]["EvidenceRevision"] | null;
            decision: components["schemas"]["Decision"] | null;
            actions: components["schemas"]["ItemAction"][];
        };
        Cover: {
            /** @enum {string} */
            kind: "service" | "services" | "system" | "provision";
            /** @description The System's ref, or the provision's id. */
            ref?: string;
            /** @description Refs of the services that share it and that the caller may see. */
            services?: components["schemas"]["EntityRef"][];
        };
        EvidenceRevision: {
            revision: string;
            type: components["schemas"]["EvidenceType"];
            source: components["schemas"]["EvidenceSource"];
            cover: components["schemas"]["Cover"];
            /** @description The service it was submitted on, if the caller may see it. */
            anchor: components["schemas"]["EntityRef"] | null;
            payload: {
                [key: string]: unknown;
            };
            comment: string | null;
            draftedWithAi: boolean;
            submittedBy: components["schemas"]["EntityRef"] | null;
            submittedAt: components["schemas"]["Instant"];
            /** @description Where and by what it was found in the catalog; what was found by `link-…` is a guess. Null for what was submitted. */
            found: {
                field: string;
                /** @enum {string} */
                how: "evidence-annotation" | "annotation" | "field" | "link-type" | "link-title" | "link-url";
                title: string | null;
            } | null;
            withdrawn: {
                by: components["schemas"]["EntityRef"];
                at: components["schemas"]["Instant"];
                comment: string | null;
            } | null;
            verification: {
                /** @enum {string} */
                verdict: "pass" | "fail" | "unknown";
                reason: string;
                checkedAt: components["schemas"]["Instant"];
            } | null;
            reviews: {
                /** @enum {string} */
                decision: "approve" | "request-changes" | "confirm";
                by: components["schemas"]["EntityRef"];
                at: components["schemas"]["Instant"];
                comment: string | null;
            }[];
        };
        Decision: {
            id: string;
            /** @enum {string} */
            kind: "risk" | "not-applicable";
            by: components["schemas"]["EntityRef"];
            at: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description The risk, or the reason why the item does not apply, in the asker's words. */
            text: string;
        };
        EvidenceSubmission: {
            type: components["schemas"]["EvidenceType"];
            payload: {
                [key: string]: unknown;
            };
            comment?: string;
            cover?: {
                /** @enum {string} */
                kind: "service" | "services" | "system" | "provision";
                /** @description For `services`. */
                refs?: components["schemas"]["EntityRef"][];
                /** @description For `provision`, its id. For `system`, the service's own System when left out. */
                ref?: string;
            };
            draftedWithAi?: boolean;
        };
        EvidenceResult: {
            revision: string;
            /** @description Refs of the services that it serves and that the caller may see. */
            covered: components["schemas"]["EntityRef"][];
            scorecard: components["schemas"]["Scorecard"];
        };
        Activity: {
            id: string;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "tracked" | "untracked" | "evidence-submitted" | "evidence-withdrawn" | "catalog-changed" | "checklist-changed" | "item-turned" | "stage-turned" | "refreshed";
            /** @description Ref of the person or service; null for the catalog and the clock. */
            actor: components["schemas"]["EntityRef"] | null;
            itemId: components["schemas"]["Id"] | null;
            itemTitle: string | null;
            params: {
                [key: string]: unknown;
            };
            text: string;
            stageBefore: components["schemas"]["StageId"] | null;
            stageAfter: components["schemas"]["StageId"] | null;
        };
        SummaryNumbers: {
            services: number;
            noChecklist: number;
            notStarted: number;
            conditional: number;
            acceptedRisks: number;
            /** @description Services declared above what is shown. */
            withGap: number;
            gapStages: number;
            gapItems: number;
            /** @description Stage shown, of all services that have a checklist. */
            byStage: components["schemas"]["StageCounts"];
            /** @description The same without those that are not started. */
            byStageStarted: components["schemas"]["StageCounts"];
            byStatus: components["schemas"]["StatusCounts"];
            /** @description Services with a gap, by whose turn it is. */
            byTurn: {
                team: number;
                reviewer: number;
                platform: number;
                none: number;
            };
        };
        StageCounts: {
            script: number;
            prototype: number;
            pilot: number;
            "production-ready": number;
            resilient: number;
        };
        Summary: {
            groupBy: components["schemas"]["GroupBy"];
            asOf?: components["schemas"]["AsOf"];
            groups: {
                /** @description The value to filter by; `none` where there is none. */
                key: string;
                numbers: components["schemas"]["SummaryNumbers"];
            }[];
            total: components["schemas"]["SummaryNumbers"];
        };
        ItemSummary: {
            groupBy: components["schemas"]["GroupBy"];
            checklist: components["schemas"]["Id"];
            asOf?: components["schemas"]["AsOf"];
            items: {
                id: components["schemas"]["Id"];
                title: string;
            }[];
            statuses: components["schemas"]["ItemStatus"][];
            rows: {
                key: string;
                services: number;
                counts: number[][];
            }[];
        };
    };
    responses: {
        /** @description What was wrong, and what to change. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        Kind: string;
        Namespace: string;
        Name: string;
        ItemId: string;
        ChecklistId: string;
        /** @description The item's current revision when the caller looked, or `none` if it had none. Another one by now gives 412. */
        IfMatch: string;
        /** @description The same key with the same request gives the first answer again instead of a second revision; with another request it gives 409. Kept for 24 hours. */
        IdempotencyKey: string;
        /** @description Refs of owners; `none` for services whose owner does not resolve. */
        owner: components["schemas"]["Filter"];
        /** @description Refs of Systems; `none` for services outside any. */
        system: components["schemas"]["Filter"];
        /** @description Refs of Domains; `none` for services outside any. */
        domain: components["schemas"]["Filter"];
        kind: components["schemas"]["Filter"];
        type: components["schemas"]["Filter"];
        /** @description Tiers; `none` for services without one. */
        tier: components["schemas"]["Filter"];
        lifecycle: components["schemas"]["Filter"];
        /** @description Ids of checklists; `none` for services that no checklist matches. */
        checklist: components["schemas"]["Filter"];
        /** @description Stages shown. */
        stage: components["schemas"]["StageId"][];
        /** @description Stages declared. */
        claim: components["schemas"]["StageId"][];
        /** @description Only services that are declared above what is shown (`true`), or only the others. */
        claimGap: boolean;
        notStarted: boolean;
        conditional: boolean;
        /** @description Together with `itemStatus`. */
        item: components["schemas"]["Id"];
        itemStatus: components["schemas"]["ItemStatus"][];
        /** @description Whose turn it is to close the claim gap. */
        turn: components["schemas"]["Turn"][];
        /** @description Part of the name or the title, whatever the case. */
        text: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChecklists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active version of each checklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChecklistSummary"][];
                        /** @description What is wrong with the files that are configured, in sentences; while there is any, the checklists in force stay as they are. */
                        problems?: string[];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getChecklist: {
        parameters: {
            query?: {
                /** @description Another version than the active one. */
                version?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Refs of owners; `none` for services whose owner does not resolve. */
                owner?: components["parameters"]["owner"];
                /** @description Refs of Systems; `none` for services outside any. */
                system?: components["parameters"]["system"];
                /** @description Refs of Domains; `none` for services outside any. */
                domain?: components["parameters"]["domain"];
                kind?: components["parameters"]["kind"];
                type?: components["parameters"]["type"];
                /** @description Tiers; `none` for services without one. */
                tier?: components["parameters"]["tier"];
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Ids of checklists; `none` for services that no checklist matches. */
                checklist?: components["parameters"]["checklist"];
                /** @description Stages shown. */
                stage?: components["parameters"]["stage"];
                /** @description Stages declared. */
                claim?: components["parameters"]["claim"];
                /** @description Only services that are declared above what is shown (`true`), or only the others. */
                claimGap?: components["parameters"]["claimGap"];
                notStarted?: components["parameters"]["notStarted"];
                conditional?: components["parameters"]["conditional"];
                /** @description Together with `itemStatus`. */
                item?: components["parameters"]["item"];
                itemStatus?: components["parameters"]["itemStatus"];
                /** @description Whose turn it is to close the claim gap. */
                turn?: components["parameters"]["turn"];
                /** @description Part of the name or the title, whatever the case. */
                text?: components["parameters"]["text"];
                /** @description Field and direction, such as `gap:desc`. Ties are broken by name, services without a value come last. */
                orderBy?: string;
                limit?: number;
                /** @description From `pageInfo` of an earlier answer to the same question. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceRow"][];
                        totalItems: number;
                        pageInfo: components["schemas"]["PageInfo"];
                        asOf?: components["schemas"]["AsOf"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard. Its ETag changes with the caller's `actions` too. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description What the caller has is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    refreshService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard after it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                item?: components["schemas"]["Id"];
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Activity"][];
                        pageInfo: components["schemas"]["PageInfo"];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvidenceRevision"][];
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    submitEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The item's current revision when the caller looked, or `none` if it had none. Another one by now gives 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description The same key with the same request gives the first answer again instead of a second revision; with another request it gives 409. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceSubmission"];
            };
        };
        responses: {
            /** @description The revision, and the scorecard that it led to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: {
                comment?: string;
            };
            header?: {
                /** @description The item's current revision when the caller looked, or `none` if it had none. Another one by now gives 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                kind: components["parameters"]["Kind"];
                namespace: components["parameters"]["Namespace"];
                name: components["parameters"]["Name"];
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard after it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSummary: {
        parameters: {
            query: {
                groupBy: components["schemas"]["GroupBy"];
                /** @description Refs of owners; `none` for services whose owner does not resolve. */
                owner?: components["parameters"]["owner"];
                /** @description Refs of Systems; `none` for services outside any. */
                system?: components["parameters"]["system"];
                /** @description Refs of Domains; `none` for services outside any. */
                domain?: components["parameters"]["domain"];
                kind?: components["parameters"]["kind"];
                type?: components["parameters"]["type"];
                /** @description Tiers; `none` for services without one. */
                tier?: components["parameters"]["tier"];
                lifecycle?: components["parameters"]["lifecycle"];
                /** @description Ids of checklists; `none` for services that no checklist matches. */
                checklist?: components["parameters"]["checklist"];
                /** @description Stages shown. */
                stage?: components["parameters"]["stage"];
                /** @description Stages declared. */
                claim?: components["parameters"]["claim"];
                /** @description Only services that are declared above what is shown (`true`), or only the others. */
                claimGap?: components["parameters"]["claimGap"];
                notStarted?: components["parameters"]["notStarted"];
                conditional?: components["parameters"]["conditional"];
                /** @description Together with `itemStatus`. */
                item?: components["parameters"]["item"];
                itemStatus?: components["parameters"]["itemStatus"];
                /** @description Whose turn it is to close the claim gap. */
                turn?: components["parameters"]["turn"];
                /** @description Part of the name or the title, whatever the case. */
                text?: components["parameters"]["text"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per group, the largest gap first, and the total. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getItemSummary: {
        parameters: {
            query: {
                groupBy: components["schemas"]["GroupBy"];
                /** @description Items are compared within one checklist. */
                checklist: components["schemas"]["Id"];
                /** @description Refs of owners; `none` for services whose owner does not resolve. */
                owner?: components["parameters"]["owner"];
                /** @description Refs of Systems; `none` for services outside any. */
                system?: components["parameters"]["system"];
                /** @description Refs of Domains; `none` for services outside any. */
                domain?: components["parameters"]["domain"];
                /** @description Tiers; `none` for services without one. */
                tier?: components["parameters"]["tier"];
                lifecycle?: components["parameters"]["lifecycle"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Packed: `rows[g].counts[i][s]` is the number of services of group g whose item `items[i]` has the status `statuses[s]`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSummary"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
