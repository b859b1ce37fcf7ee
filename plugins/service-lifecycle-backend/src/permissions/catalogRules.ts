import { ConflictError } from '@backstage/errors';
import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { createConditionTransformer } from '@backstage/plugin-permission-node';
import type {
  CatalogPermissionRule,
  ServiceFilter,
} from 'backstage-plugin-service-lifecycle-node';
import { z } from 'zod';
import { leavesOf, mapCriteria } from './criteria';

/** What a rule of the catalog asks the catalog's search table for. */
interface SearchFilter {
  key: string;
  values?: readonly string[];
}

type ToSearch = (
  condition: PermissionCondition,
) => PermissionCriteria<SearchFilter>;

const keyAndValue = z.object({ key: z.string(), value: z.string().optional() });

/** The rules that every catalog has, by name. */
const BUILT_IN: Record<string, ToSearch> = {
  HAS_ANNOTATION: asking(
    z.object({ annotation: z.string(), value: z.string().optional() }),
    ({ annotation, value }) =>
      field(`metadata.annotations.${annotation}`, value),
  ),
  HAS_LABEL: asking(
    z.object({ label: z.string(), value: z.string().optional() }),
    ({ label, value }) => field(`metadata.labels.${label}`, value),
  ),
  HAS_METADATA: asking(keyAndValue, ({ key, value }) =>
    field(`metadata.${key}`, value),
  ),
  HAS_SPEC: asking(keyAndValue, ({ key, value }) =>
    field(`spec.${key}`, value),
  ),
  IS_ENTITY_KIND: asking(
    z.object({ kinds: z.array(z.string()) }),
    ({ kinds }) => ({ key: 'kind', values: kinds }),
  ),
  IS_ENTITY_OWNER: asking(
    z.object({ claims: z.array(z.string()) }),
    ({ claims }) => ({ key: 'relations.ownedBy', values: claims }),
  ),
};

/**
 * Answers the catalog's permission conditions from what sync stored.
 *
 * @remarks
 * The catalog turns each rule into a question to its search table. Facts and
 * owners of services are a copy of that table, so the same question is put to
 * them.
 */
export class CatalogRules {
  private readonly rules = new Map(Object.entries(BUILT_IN));

  /** Adds rules that a module added to the catalog. */
  add(rules: readonly CatalogPermissionRule[]): void {
    for (const rule of rules) {
      if (this.rules.has(rule.name)) {
        throw new ConflictError(
          `The catalog rule "${rule.name}" is known already: add it once, or give it another name`,
        );
      }
      this.rules.set(
        rule.name,
        createConditionTransformer<SearchFilter>({ getRuleByName: () => rule }),
      );
    }
  }

  /** Conditions as criteria over services; undefined if one of their rules is not known. */
  translate(
    conditions: PermissionCriteria<PermissionCondition>,
  ): PermissionCriteria<ServiceFilter> | undefined {
    const known = leavesOf(conditions).every(({ rule }) =>
      this.rules.has(rule),
    );
    return known
      ? mapCriteria(conditions, condition =>
          mapCriteria(this.toSearch(condition), toServiceFilter),
        )
      : undefined;
  }

  private toSearch(condition: PermissionCondition) {
    const toSearch = this.rules.get(condition.rule);
    if (!toSearch) {
      throw new Error(`The catalog rule "${condition.rule}" is not known`);
    }
    return toSearch(condition);
  }
}

function asking<T>(
  schema: z.ZodType<T>,
  toSearch: (params: T) => SearchFilter,
): ToSearch {
  return ({ params }) => toSearch(schema.parse(params ?? {}));
}

function field(key: string, value: string | undefined): SearchFilter {
  return value === undefined ? { key } : { key, values: [value] };
}

function toServiceFilter({ key, values }: SearchFilter): ServiceFilter {
  if (!values) {
    return { fact: key };
  }
  switch (key.toLowerCase()) {
    case 'kind':
      return { property: 'kind', values };
    case 'relations.ownedby':
      return { property: 'owners', values };
    default:
      return { fact: key, values };
  }
}
