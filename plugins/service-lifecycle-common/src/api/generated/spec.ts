// Generated from openapi.yaml by `npm run generate`. Do not edit.

export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "Service Lifecycle",
    "version": "1",
    "description": "Readiness evidence for the services of a Backstage catalog, and the scorecards that are evaluated from it. What the catalog hides from a caller is answered exactly as what does not exist.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstageToken": []
    }
  ],
  "tags": [
    {
      "name": "checklists",
      "description": "What is required of whom, and why."
    },
    {
      "name": "services",
      "description": "Scorecards of single services."
    },
    {
      "name": "evidence",
      "description": "Revisions of evidence for one item."
    },
    {
      "name": "organisation",
      "description": "Lists and numbers over many services."
    }
  ],
  "paths": {
    "/checklists": {
      "get": {
        "operationId": "listChecklists",
        "tags": [
          "checklists"
        ],
        "summary": "The checklists in force, in the order in which they are matched.",
        "responses": {
          "200": {
            "description": "The active version of each checklist.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ChecklistSummary"
                      }
                    },
                    "problems": {
                      "description": "What is wrong with the files that are configured, in sentences; while there is any, the checklists in force stay as they are.",
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/checklists/{id}": {
      "get": {
        "operationId": "getChecklist",
        "tags": [
          "checklists"
        ],
        "summary": "One checklist with all of its items.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ChecklistId"
          },
          {
            "name": "version",
            "in": "query",
            "allowReserved": true,
            "description": "Another version than the active one.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2147483647
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The checklist.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Checklist"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/services": {
      "get": {
        "operationId": "listServices",
        "tags": [
          "organisation"
        ],
        "summary": "Services with where they stand, a page at a time.",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tier"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/checklist"
          },
          {
            "$ref": "#/components/parameters/stage"
          },
          {
            "$ref": "#/components/parameters/claim"
          },
          {
            "$ref": "#/components/parameters/claimGap"
          },
          {
            "$ref": "#/components/parameters/notStarted"
          },
          {
            "$ref": "#/components/parameters/conditional"
          },
          {
            "$ref": "#/components/parameters/item"
          },
          {
            "$ref": "#/components/parameters/itemStatus"
          },
          {
            "$ref": "#/components/parameters/turn"
          },
          {
            "$ref": "#/components/parameters/text"
          },
          {
            "name": "orderBy",
            "in": "query",
            "allowReserved": true,
            "description": "Field and direction, such as `gap:desc`. Ties are broken by name, services without a value come last.",
            "schema": {
              "type": "string",
              "default": "name:asc",
              "pattern": "^(name|stage|claim|gap|tier|lifecycle|type|owner|system|progress|holdsUntil)(:(asc|desc))?$"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "From `pageInfo` of an earlier answer to the same question.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items",
                    "totalItems",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ServiceRow"
                      }
                    },
                    "totalItems": {
                      "type": "integer",
                      "minimum": 0
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    },
                    "asOf": {
                      "$ref": "#/components/schemas/AsOf"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/services/{kind}/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Kind"
        },
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/Name"
        }
      ],
      "get": {
        "operationId": "getScorecard",
        "tags": [
          "services"
        ],
        "summary": "The scorecard of one service.",
        "responses": {
          "200": {
            "description": "The scorecard. Its ETag changes with the caller's `actions` too.",
            "headers": {
              "ETag": {
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecard"
                }
              }
            }
          },
          "304": {
            "description": "What the caller has is still right."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/services/{kind}/{namespace}/{name}/refresh": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Kind"
        },
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/Name"
        }
      ],
      "post": {
        "operationId": "refreshService",
        "tags": [
          "services"
        ],
        "summary": "Read this service from the catalog now and score it again.",
        "responses": {
          "200": {
            "description": "The scorecard after it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scorecard"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/services/{kind}/{namespace}/{name}/activity": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Kind"
        },
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/Name"
        }
      ],
      "get": {
        "operationId": "listActivity",
        "tags": [
          "services"
        ],
        "summary": "What happened to this service, newest first.",
        "parameters": [
          {
            "name": "item",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 50
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items",
                    "pageInfo"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Activity"
                      }
                    },
                    "pageInfo": {
                      "$ref": "#/components/schemas/PageInfo"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/services/{kind}/{namespace}/{name}/items/{itemId}/evidence": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Kind"
        },
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/Name"
        },
        {
          "$ref": "#/components/parameters/ItemId"
        }
      ],
      "get": {
        "operationId": "listEvidence",
        "tags": [
          "evidence"
        ],
        "summary": "All revisions that this service has or had for the item, newest first.",
        "responses": {
          "200": {
            "description": "The revisions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/EvidenceRevision"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "submitEvidence",
        "tags": [
          "evidence"
        ],
        "summary": "Submit a revision for this item, for this service or for more.",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EvidenceSubmission"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The revision, and the scorecard that it led to.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidenceResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "withdrawEvidence",
        "tags": [
          "evidence"
        ],
        "summary": "Withdraw the current revision that a person or an API submitted.",
        "description": "An older revision never comes back by it: what the item then has is what others share with this service, or what the catalog says.",
        "parameters": [
          {
            "$ref": "#/components/parameters/IfMatch"
          },
          {
            "name": "comment",
            "in": "query",
            "allowReserved": true,
            "schema": {
              "type": "string",
              "maxLength": 2000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The scorecard after it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidenceResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/summary": {
      "get": {
        "operationId": "getSummary",
        "tags": [
          "organisation"
        ],
        "summary": "Numbers over the services that the caller may see.",
        "parameters": [
          {
            "name": "groupBy",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/GroupBy"
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tier"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/checklist"
          },
          {
            "$ref": "#/components/parameters/stage"
          },
          {
            "$ref": "#/components/parameters/claim"
          },
          {
            "$ref": "#/components/parameters/claimGap"
          },
          {
            "$ref": "#/components/parameters/notStarted"
          },
          {
            "$ref": "#/components/parameters/conditional"
          },
          {
            "$ref": "#/components/parameters/item"
          },
          {
            "$ref": "#/components/parameters/itemStatus"
          },
          {
            "$ref": "#/components/parameters/turn"
          },
          {
            "$ref": "#/components/parameters/text"
          }
        ],
        "responses": {
          "200": {
            "description": "One row per group, the largest gap first, and the total.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Summary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/summary/items": {
      "get": {
        "operationId": "getItemSummary",
        "tags": [
          "organisation"
        ],
        "summary": "The heat map, the statuses of each item within each group.",
        "parameters": [
          {
            "name": "groupBy",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/GroupBy"
            }
          },
          {
            "name": "checklist",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Items are compared within one checklist.",
            "schema": {
              "$ref": "#/components/schemas/Id"
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/tier"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          }
        ],
        "responses": {
          "200": {
            "description": "Packed: `rows[g].counts[i][s]` is the number of services of group g whose item `items[i]` has the status `statuses[s]`.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ItemSummary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstageToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token of a Backstage user, or of a service."
      }
    },
    "parameters": {
      "Kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "Namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "Name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "ItemId": {
        "name": "itemId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "ChecklistId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The item's current revision when the caller looked, or `none` if it had none. Another one by now gives 412.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "The same key with the same request gives the first answer again instead of a second revision; with another request it gives 409. Kept for 24 hours.",
        "schema": {
          "type": "string",
          "minLength": 8,
          "maxLength": 100
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Refs of owners; `none` for services whose owner does not resolve.",
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "system": {
        "name": "system",
        "in": "query",
        "allowReserved": true,
        "description": "Refs of Systems; `none` for services outside any.",
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "domain": {
        "name": "domain",
        "in": "query",
        "allowReserved": true,
        "description": "Refs of Domains; `none` for services outside any.",
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "kind": {
        "name": "kind",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "type": {
        "name": "type",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "tier": {
        "name": "tier",
        "in": "query",
        "allowReserved": true,
        "description": "Tiers; `none` for services without one.",
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "lifecycle": {
        "name": "lifecycle",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "checklist": {
        "name": "checklist",
        "in": "query",
        "allowReserved": true,
        "description": "Ids of checklists; `none` for services that no checklist matches.",
        "schema": {
          "$ref": "#/components/schemas/Filter"
        }
      },
      "stage": {
        "name": "stage",
        "in": "query",
        "allowReserved": true,
        "description": "Stages shown.",
        "schema": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/StageId"
          }
        }
      },
      "claim": {
        "name": "claim",
        "in": "query",
        "allowReserved": true,
        "description": "Stages declared.",
        "schema": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/StageId"
          }
        }
      },
      "claimGap": {
        "name": "claimGap",
        "in": "query",
        "allowReserved": true,
        "description": "Only services that are declared above what is shown (`true`), or only the others.",
        "schema": {
          "type": "boolean"
        }
      },
      "notStarted": {
        "name": "notStarted",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "type": "boolean"
        }
      },
      "conditional": {
        "name": "conditional",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "type": "boolean"
        }
      },
      "item": {
        "name": "item",
        "in": "query",
        "allowReserved": true,
        "description": "Together with `itemStatus`.",
        "schema": {
          "$ref": "#/components/schemas/Id"
        }
      },
      "itemStatus": {
        "name": "itemStatus",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/ItemStatus"
          }
        }
      },
      "turn": {
        "name": "turn",
        "in": "query",
        "allowReserved": true,
        "description": "Whose turn it is to close the claim gap.",
        "schema": {
          "type": "array",
          "maxItems": 10,
          "items": {
            "$ref": "#/components/schemas/Turn"
          }
        }
      },
      "text": {
        "name": "text",
        "in": "query",
        "allowReserved": true,
        "description": "Part of the name or the title, whatever the case.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      }
    },
    "responses": {
      "Error": {
        "description": "What was wrong, and what to change.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 63
      },
      "EntityRef": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "Instant": {
        "type": "string",
        "format": "date-time"
      },
      "AsOf": {
        "type": "string",
        "format": "date-time",
        "description": "Present when more had turned by time alone than could be scored again for this answer: the answer is right as of this instant."
      },
      "Filter": {
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "StageId": {
        "type": "string",
        "enum": [
          "script",
          "prototype",
          "pilot",
          "production-ready",
          "resilient"
        ]
      },
      "AreaId": {
        "type": "string",
        "enum": [
          "ownership",
          "documentation",
          "ci-cd",
          "security",
          "monitoring",
          "reliability",
          "disaster-recovery",
          "cost",
          "understanding"
        ]
      },
      "ItemStatus": {
        "type": "string",
        "enum": [
          "not-applicable",
          "met",
          "risk-accepted",
          "failing",
          "stale",
          "awaiting-review",
          "unverified",
          "missing"
        ]
      },
      "VerifyMode": {
        "type": "string",
        "enum": [
          "declared",
          "machine",
          "review",
          "machine+review"
        ]
      },
      "EvidenceType": {
        "type": "string",
        "enum": [
          "link",
          "document",
          "catalog",
          "slo",
          "threat-model",
          "answers",
          "statement",
          "drill",
          "objective",
          "measure",
          "attestation"
        ]
      },
      "EvidenceSource": {
        "type": "string",
        "enum": [
          "portal",
          "catalog",
          "api",
          "agent"
        ]
      },
      "Turn": {
        "type": "string",
        "enum": [
          "team",
          "reviewer",
          "platform",
          "none"
        ]
      },
      "ItemAction": {
        "type": "string",
        "enum": [
          "submit",
          "withdraw",
          "review",
          "confirm",
          "ask-risk",
          "ask-not-applicable"
        ]
      },
      "GroupBy": {
        "type": "string",
        "enum": [
          "owner",
          "system",
          "domain",
          "tier",
          "lifecycle",
          "type",
          "checklist"
        ]
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "request": {
            "type": "object"
          },
          "response": {
            "type": "object",
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          }
        }
      },
      "PageInfo": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "nextCursor": {
            "type": "string"
          },
          "prevCursor": {
            "type": "string"
          }
        }
      },
      "ChecklistSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "version",
          "selectable",
          "items",
          "services",
          "stages"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          },
          "selectable": {
            "type": "boolean"
          },
          "items": {
            "type": "integer"
          },
          "services": {
            "type": "integer",
            "description": "Services that it is in force for and that the caller may see."
          },
          "stages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StageId"
            }
          }
        }
      },
      "Checklist": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "version",
          "selectable",
          "active",
          "expects",
          "areas",
          "provisions",
          "items"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "version": {
            "type": "integer"
          },
          "active": {
            "type": "boolean"
          },
          "selectable": {
            "type": "boolean"
          },
          "appliesTo": {
            "description": "A filter predicate over the entity."
          },
          "expects": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "stage"
              ],
              "properties": {
                "when": {
                  "description": "A filter predicate over the entity."
                },
                "stage": {
                  "$ref": "#/components/schemas/StageId"
                }
              }
            }
          },
          "areas": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/AreaId"
                },
                "group": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "riskOwners": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              }
            }
          },
          "provisions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Provision"
            }
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChecklistItem"
            }
          }
        }
      },
      "Provision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "items",
          "providedBy"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "providedBy": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "where": {
            "description": "A filter predicate over the entity."
          }
        }
      },
      "ChecklistItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "why",
          "how",
          "area",
          "stage",
          "evidence",
          "verify",
          "minutes",
          "relook",
          "revision",
          "controls",
          "riskAllowed"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "why": {
            "type": "string"
          },
          "how": {
            "type": "string"
          },
          "example": {
            "type": "string"
          },
          "area": {
            "$ref": "#/components/schemas/AreaId"
          },
          "stage": {
            "$ref": "#/components/schemas/StageId"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceType"
            }
          },
          "when": {
            "description": "A filter predicate over the entity."
          },
          "verify": {
            "$ref": "#/components/schemas/VerifyMode"
          },
          "freshFor": {
            "type": "string"
          },
          "relook": {
            "type": "string"
          },
          "reviewers": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "by"
              ],
              "properties": {
                "when": {
                  "description": "A filter predicate over the entity."
                },
                "by": {
                  "type": "string"
                }
              }
            }
          },
          "riskAllowed": {
            "type": "boolean"
          },
          "riskLimit": {
            "type": "string"
          },
          "minutes": {
            "type": "integer"
          },
          "countsFrom": {
            "type": "string",
            "format": "date"
          },
          "revision": {
            "type": "integer"
          },
          "controls": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ServiceRow": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "kind",
          "type",
          "lifecycle",
          "tier",
          "owner",
          "ownerResolved",
          "system",
          "domain",
          "checklist",
          "stage",
          "claim",
          "claimGap",
          "expected",
          "notStarted",
          "progress",
          "statuses",
          "turn",
          "nextMinutes",
          "holdsUntil",
          "hasNotes"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "type": {
            "type": [
              "string",
              "null"
            ]
          },
          "lifecycle": {
            "type": [
              "string",
              "null"
            ]
          },
          "tier": {
            "type": [
              "string",
              "null"
            ]
          },
          "owner": {
            "type": [
              "string",
              "null"
            ]
          },
          "ownerResolved": {
            "type": "boolean"
          },
          "system": {
            "type": [
              "string",
              "null"
            ]
          },
          "domain": {
            "type": [
              "string",
              "null"
            ]
          },
          "checklist": {
            "$ref": "#/components/schemas/ChecklistRef"
          },
          "stage": {
            "$ref": "#/components/schemas/StageReached"
          },
          "claim": {
            "$ref": "#/components/schemas/Claim"
          },
          "claimGap": {
            "$ref": "#/components/schemas/ClaimGap"
          },
          "expected": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StageId"
              },
              {
                "type": "null"
              }
            ]
          },
          "notStarted": {
            "type": "boolean"
          },
          "progress": {
            "$ref": "#/components/schemas/Progress"
          },
          "statuses": {
            "$ref": "#/components/schemas/StatusCounts"
          },
          "turn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Turn"
              },
              {
                "type": "null"
              }
            ]
          },
          "nextMinutes": {
            "type": "integer",
            "description": "Minutes that the next three items of the team usually take together."
          },
          "holdsUntil": {
            "$ref": "#/components/schemas/HoldsUntil"
          },
          "hasNotes": {
            "type": "boolean"
          }
        }
      },
      "ChecklistRef": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "version"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Id"
              },
              "version": {
                "type": "integer"
              }
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "StageReached": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "index",
              "conditional",
              "acceptedRisks"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/StageId"
              },
              "index": {
                "type": "integer"
              },
              "conditional": {
                "type": "boolean"
              },
              "acceptedRisks": {
                "type": "integer"
              }
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "Claim": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stage",
              "from"
            ],
            "properties": {
              "stage": {
                "$ref": "#/components/schemas/StageId"
              },
              "from": {
                "type": "string",
                "description": "The lifecycle that claims it."
              }
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "ClaimGap": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stages",
              "items"
            ],
            "properties": {
              "stages": {
                "type": "integer",
                "minimum": 0
              },
              "items": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "HoldsUntil": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "at",
              "itemId"
            ],
            "properties": {
              "at": {
                "$ref": "#/components/schemas/Instant"
              },
              "itemId": {
                "$ref": "#/components/schemas/Id"
              }
            }
          },
          {
            "type": "null"
          }
        ]
      },
      "Progress": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "met",
          "riskAccepted",
          "applicable"
        ],
        "properties": {
          "met": {
            "type": "integer"
          },
          "riskAccepted": {
            "type": "integer"
          },
          "applicable": {
            "type": "integer"
          }
        }
      },
      "StatusCounts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "not-applicable",
          "met",
          "risk-accepted",
          "failing",
          "stale",
          "awaiting-review",
          "unverified",
          "missing"
        ],
        "properties": {
          "not-applicable": {
            "type": "integer"
          },
          "met": {
            "type": "integer"
          },
          "risk-accepted": {
            "type": "integer"
          },
          "failing": {
            "type": "integer"
          },
          "stale": {
            "type": "integer"
          },
          "awaiting-review": {
            "type": "integer"
          },
          "unverified": {
            "type": "integer"
          },
          "missing": {
            "type": "integer"
          }
        }
      },
      "ReasonCode": {
        "type": "string",
        "enum": [
          "not-required",
          "decided-not-applicable",
          "declared-by-person",
          "declared-by-api",
          "found-in-catalog",
          "machine-passed",
          "machine-pass-holds",
          "confirmed-by-person",
          "approved",
          "changed-since-approval",
          "risk-accepted",
          "machine-failed",
          "changes-requested",
          "too-old",
          "content-changed",
          "awaiting-review",
          "nobody-may-review",
          "not-checked-yet",
          "machine-could-not-tell",
          "nothing-yet",
          "withdrawn",
          "only-a-draft",
          "type-not-taken",
          "not-provided-yet"
        ]
      },
      "Reason": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "params",
          "text"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/ReasonCode"
          },
          "params": {
            "type": "object",
            "additionalProperties": true
          },
          "text": {
            "type": "string",
            "description": "In English; clients that translate use code and params."
          }
        }
      },
      "Note": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "params",
          "text"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "unknown-lifecycle",
              "checklist-not-selectable",
              "checklist-unknown",
              "owner-unresolved",
              "no-checklist",
              "absent-from-catalog"
            ]
          },
          "params": {
            "type": "object",
            "additionalProperties": true
          },
          "text": {
            "type": "string"
          }
        }
      },
      "Scorecard": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "kind",
          "type",
          "lifecycle",
          "tier",
          "owner",
          "ownerResolved",
          "system",
          "domain",
          "checklist",
          "notes",
          "notStarted",
          "stage",
          "claim",
          "claimGap",
          "expected",
          "progress",
          "turn",
          "holdsUntil",
          "evaluatedAt",
          "dueAt",
          "actions",
          "systemServices",
          "items"
        ],
        "properties": {
          "entityRef": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "type": {
            "type": [
              "string",
              "null"
            ]
          },
          "lifecycle": {
            "type": [
              "string",
              "null"
            ]
          },
          "tier": {
            "type": [
              "string",
              "null"
            ]
          },
          "owner": {
            "type": [
              "string",
              "null"
            ]
          },
          "ownerResolved": {
            "type": "boolean"
          },
          "system": {
            "type": [
              "string",
              "null"
            ]
          },
          "domain": {
            "type": [
              "string",
              "null"
            ]
          },
          "checklist": {
            "$ref": "#/components/schemas/ChecklistRef"
          },
          "notes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          },
          "notStarted": {
            "type": "boolean"
          },
          "stage": {
            "$ref": "#/components/schemas/StageReached"
          },
          "claim": {
            "$ref": "#/components/schemas/Claim"
          },
          "claimGap": {
            "$ref": "#/components/schemas/ClaimGap"
          },
          "expected": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StageId"
              },
              {
                "type": "null"
              }
            ]
          },
          "progress": {
            "$ref": "#/components/schemas/Progress"
          },
          "turn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Turn"
              },
              {
                "type": "null"
              }
            ]
          },
          "holdsUntil": {
            "$ref": "#/components/schemas/HoldsUntil"
          },
          "evaluatedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "dueAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "actions": {
            "type": "array",
            "description": "What the caller may do with the service as a whole.",
            "items": {
              "type": "string",
              "enum": [
                "refresh"
              ]
            }
          },
          "systemServices": {
            "type": "array",
            "description": "The other services of its System with the same owner that the caller may see; what evidence shared with the System would serve.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardItem"
            }
          }
        }
      },
      "ScorecardItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "title",
          "area",
          "stage",
          "status",
          "reason",
          "since",
          "dueAt",
          "renewFrom",
          "holdsUntil",
          "countsFrom",
          "counts",
          "minutes",
          "turn",
          "changedSinceApproval",
          "takes",
          "reviewers",
          "evidence",
          "decision",
          "actions"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "title": {
            "type": "string"
          },
          "area": {
            "$ref": "#/components/schemas/AreaId"
          },
          "stage": {
            "$ref": "#/components/schemas/StageId"
          },
          "status": {
            "$ref": "#/components/schemas/ItemStatus"
          },
          "reason": {
            "$ref": "#/components/schemas/Reason"
          },
          "since": {
            "$ref": "#/components/schemas/Instant"
          },
          "dueAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "renewFrom": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "holdsUntil": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "countsFrom": {
            "anyOf": [
              {
                "type": "string",
                "format": "date"
              },
              {
                "type": "null"
              }
            ]
          },
          "counts": {
            "type": "boolean"
          },
          "minutes": {
            "type": "integer"
          },
          "turn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Turn"
              },
              {
                "type": "null"
              }
            ]
          },
          "changedSinceApproval": {
            "type": "boolean"
          },
          "takes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceType"
            }
          },
          "reviewers": {
            "type": "array",
            "description": "Refs of the groups whose members may review.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "evidence": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/EvidenceRevision"
              },
              {
                "type": "null"
              }
            ]
          },
          "decision": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Decision"
              },
              {
                "type": "null"
              }
            ]
          },
          "actions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ItemAction"
            }
          }
        }
      },
      "Cover": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "service",
              "services",
              "system",
              "provision"
            ]
          },
          "ref": {
            "type": "string",
            "description": "The System's ref, or the provision's id."
          },
          "services": {
            "type": "array",
            "description": "Refs of the services that share it and that the caller may see.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        }
      },
      "EvidenceRevision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "type",
          "source",
          "cover",
          "payload",
          "comment",
          "draftedWithAi",
          "submittedBy",
          "submittedAt",
          "withdrawn",
          "verification",
          "reviews",
          "anchor",
          "found"
        ],
        "properties": {
          "revision": {
            "type": "string"
          },
          "type": {
            "$ref": "#/components/schemas/EvidenceType"
          },
          "source": {
            "$ref": "#/components/schemas/EvidenceSource"
          },
          "cover": {
            "$ref": "#/components/schemas/Cover"
          },
          "anchor": {
            "description": "The service it was submitted on, if the caller may see it.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/EntityRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "payload": {
            "type": "object",
            "additionalProperties": true
          },
          "comment": {
            "type": [
              "string",
              "null"
            ]
          },
          "draftedWithAi": {
            "type": "boolean"
          },
          "submittedBy": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/EntityRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "submittedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "found": {
            "description": "Where and by what it was found in the catalog; what was found by `link-…` is a guess. Null for what was submitted.",
            "anyOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "field",
                  "how",
                  "title"
                ],
                "properties": {
                  "field": {
                    "type": "string"
                  },
                  "how": {
                    "type": "string",
                    "enum": [
                      "evidence-annotation",
                      "annotation",
                      "field",
                      "link-type",
                      "link-title",
                      "link-url"
                    ]
                  },
                  "title": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "withdrawn": {
            "anyOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "by",
                  "at",
                  "comment"
                ],
                "properties": {
                  "by": {
                    "$ref": "#/components/schemas/EntityRef"
                  },
                  "at": {
                    "$ref": "#/components/schemas/Instant"
                  },
                  "comment": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "verification": {
            "anyOf": [
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "verdict",
                  "reason",
                  "checkedAt"
                ],
                "properties": {
                  "verdict": {
                    "type": "string",
                    "enum": [
                      "pass",
                      "fail",
                      "unknown"
                    ]
                  },
                  "reason": {
                    "type": "string"
                  },
                  "checkedAt": {
                    "$ref": "#/components/schemas/Instant"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "reviews": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "decision",
                "by",
                "at",
                "comment"
              ],
              "properties": {
                "decision": {
                  "type": "string",
                  "enum": [
                    "approve",
                    "request-changes",
                    "confirm"
                  ]
                },
                "by": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "at": {
                  "$ref": "#/components/schemas/Instant"
                },
                "comment": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          }
        }
      },
      "Decision": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "by",
          "at",
          "expiresAt",
          "text"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "risk",
              "not-applicable"
            ]
          },
          "by": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "expiresAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "text": {
            "type": "string",
            "description": "The risk, or the reason why the item does not apply, in the asker's words."
          }
        }
      },
      "EvidenceSubmission": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "payload"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/EvidenceType"
          },
          "payload": {
            "type": "object",
            "additionalProperties": true
          },
          "comment": {
            "type": "string",
            "maxLength": 2000
          },
          "cover": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "service",
                  "services",
                  "system",
                  "provision"
                ]
              },
              "refs": {
                "type": "array",
                "minItems": 1,
                "maxItems": 500,
                "description": "For `services`.",
                "items": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              },
              "ref": {
                "type": "string",
                "maxLength": 200,
                "description": "For `provision`, its id. For `system`, the service's own System when left out."
              }
            }
          },
          "draftedWithAi": {
            "type": "boolean"
          }
        }
      },
      "EvidenceResult": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "covered",
          "scorecard"
        ],
        "properties": {
          "revision": {
            "type": "string"
          },
          "covered": {
            "type": "array",
            "description": "Refs of the services that it serves and that the caller may see.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "scorecard": {
            "$ref": "#/components/schemas/Scorecard"
          }
        }
      },
      "Activity": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "at",
          "kind",
          "actor",
          "itemId",
          "itemTitle",
          "params",
          "text",
          "stageBefore",
          "stageAfter"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "kind": {
            "type": "string",
            "enum": [
              "tracked",
              "untracked",
              "evidence-submitted",
              "evidence-withdrawn",
              "catalog-changed",
              "checklist-changed",
              "item-turned",
              "stage-turned",
              "refreshed"
            ]
          },
          "actor": {
            "description": "Ref of the person or service; null for the catalog and the clock.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/EntityRef"
              },
              {
                "type": "null"
              }
            ]
          },
          "itemId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "itemTitle": {
            "type": [
              "string",
              "null"
            ]
          },
          "params": {
            "type": "object",
            "additionalProperties": true
          },
          "text": {
            "type": "string"
          },
          "stageBefore": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StageId"
              },
              {
                "type": "null"
              }
            ]
          },
          "stageAfter": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/StageId"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "SummaryNumbers": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "services",
          "noChecklist",
          "notStarted",
          "conditional",
          "acceptedRisks",
          "withGap",
          "gapStages",
          "gapItems",
          "byStage",
          "byStageStarted",
          "byStatus",
          "byTurn"
        ],
        "properties": {
          "services": {
            "type": "integer"
          },
          "noChecklist": {
            "type": "integer"
          },
          "notStarted": {
            "type": "integer"
          },
          "conditional": {
            "type": "integer"
          },
          "acceptedRisks": {
            "type": "integer"
          },
          "withGap": {
            "type": "integer",
            "description": "Services declared above what is shown."
          },
          "gapStages": {
            "type": "integer"
          },
          "gapItems": {
            "type": "integer"
          },
          "byStage": {
            "$ref": "#/components/schemas/StageCounts",
            "description": "Stage shown, of all services that have a checklist."
          },
          "byStageStarted": {
            "$ref": "#/components/schemas/StageCounts",
            "description": "The same without those that are not started."
          },
          "byStatus": {
            "$ref": "#/components/schemas/StatusCounts"
          },
          "byTurn": {
            "type": "object",
            "description": "Services with a gap, by whose turn it is.",
            "additionalProperties": false,
            "required": [
              "team",
              "reviewer",
              "platform",
              "none"
            ],
            "properties": {
              "team": {
                "type": "integer"
              },
              "reviewer": {
                "type": "integer"
              },
              "platform": {
                "type": "integer"
              },
              "none": {
                "type": "integer"
              }
            }
          }
        }
      },
      "StageCounts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "script",
          "prototype",
          "pilot",
          "production-ready",
          "resilient"
        ],
        "properties": {
          "script": {
            "type": "integer"
          },
          "prototype": {
            "type": "integer"
          },
          "pilot": {
            "type": "integer"
          },
          "production-ready": {
            "type": "integer"
          },
          "resilient": {
            "type": "integer"
          }
        }
      },
      "Summary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "groupBy",
          "groups",
          "total"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/GroupBy"
          },
          "asOf": {
            "$ref": "#/components/schemas/AsOf"
          },
          "groups": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "key",
                "numbers"
              ],
              "properties": {
                "key": {
                  "type": "string",
                  "description": "The value to filter by; `none` where there is none."
                },
                "numbers": {
                  "$ref": "#/components/schemas/SummaryNumbers"
                }
              }
            }
          },
          "total": {
            "$ref": "#/components/schemas/SummaryNumbers"
          }
        }
      },
      "ItemSummary": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "groupBy",
          "checklist",
          "items",
          "statuses",
          "rows"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/GroupBy"
          },
          "checklist": {
            "$ref": "#/components/schemas/Id"
          },
          "asOf": {
            "$ref": "#/components/schemas/AsOf"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Id"
                },
                "title": {
                  "type": "string"
                }
              }
            }
          },
          "statuses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ItemStatus"
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "key",
                "services",
                "counts"
              ],
              "properties": {
                "key": {
                  "type": "string"
                },
                "services": {
                  "type": "integer"
                },
                "counts": {
                  "type": "array",
                  "items": {
                    "type": "array",
                    "items": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
} as const;
