import type { Translate } from '../../translation/useTranslation';

/**
 * Says a predicate over an entity in words.
 *
 * @remarks
 * What has no words here, such as an operator of a later version, is given
 * back as it is written in the checklist.
 */
export function conditionText(predicate: unknown, t: Translate): string {
  if (!isObject(predicate)) {
    return JSON.stringify(predicate);
  }
  const { $all, $any, $not, ...fields } = predicate;
  if (Array.isArray($all)) {
    return $all
      .map(part => inBrackets(part, t, '$any'))
      .join(t('checklists.condition.and'));
  }
  if (Array.isArray($any)) {
    return $any
      .map(part => inBrackets(part, t, '$all'))
      .join(t('checklists.condition.or'));
  }
  if ($not !== undefined) {
    return negationText($not, t);
  }
  return Object.entries(fields)
    .map(([path, value]) => fieldText(path, value, t))
    .join(t('checklists.condition.and'));
}

function fieldText(path: string, value: unknown, t: Translate): string {
  const field = fieldName(path);
  if (!isObject(value)) {
    return t('checklists.condition.is', { field, values: String(value) });
  }
  if (Array.isArray(value.$in)) {
    return t('checklists.condition.is', { field, values: oneOf(value.$in, t) });
  }
  if (typeof value.$exists === 'boolean') {
    return value.$exists
      ? t('checklists.condition.exists', { field })
      : t('checklists.condition.missing', { field });
  }
  if ('$contains' in value) {
    return t('checklists.condition.contains', {
      field,
      values: isObject(value.$contains)
        ? `(${conditionText(value.$contains, t)})`
        : String(value.$contains),
    });
  }
  if (typeof value.$hasPrefix === 'string') {
    return t('checklists.condition.startsWith', {
      field,
      values: value.$hasPrefix,
    });
  }
  return `${path}: ${JSON.stringify(value)}`;
}

/** `not tier is 1` reads badly, so the usual case is turned round. */
function negationText(negated: unknown, t: Translate): string {
  const [entry, ...others] = isObject(negated) ? Object.entries(negated) : [];
  if (entry && others.length === 0 && !entry[0].startsWith('$')) {
    const [path, value] = entry;
    const values = isObject(value) ? value.$in : [value];
    if (Array.isArray(values)) {
      return t('checklists.condition.isNot', {
        field: fieldName(path),
        values: oneOf(values, t),
      });
    }
  }
  return t('checklists.condition.not', {
    condition: conditionText(negated, t),
  });
}

function inBrackets(part: unknown, t: Translate, where: '$all' | '$any') {
  const text = conditionText(part, t);
  return isObject(part) && where in part ? `(${text})` : text;
}

function oneOf(values: readonly unknown[], t: Translate): string {
  const words = values.map(String);
  const last = words.pop() ?? '';
  return words.length === 0
    ? last
    : [words.join(', '), last].join(t('checklists.condition.or'));
}

/** `spec.type` is called `type`, an annotation by its own name. */
function fieldName(path: string): string {
  return path.replace(/^(spec|metadata)\.((annotations|labels)\.)?/, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
