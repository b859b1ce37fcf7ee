const WHOLE =
  /^(?:tb[adc]|to-?do|fixme|none|n\/?a|null|undefined|unknown|placeholder|change-?me|dummy|foo|bar|lorem ipsum.*|guests?|owner|description|[x?.…_\s-]+)$/i;
const TEMPLATE =
  /\$?\{\{|\$\{|^<.*>$|\b(?:your|my)[-_](?:team|group|name|org)\b|^(?:your|my) (?:team|group|name|org)$/i;
/** Words in capitals that a template left to be filled in, such as `team-TEAM-NAME`. */
const SHOUTED = /(?:^|[^A-Z])(?:TEAM|GROUP|OWNER|SERVICE|PROJECT)[-_ ]?NAME\b/;

/** Whether somebody left this for later: `TBD`, `<name>`, `group:team-TEAM-NAME`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  const name = trimmed.replace(/^(?:group|user):(?:[^/]*\/)?/i, '');
  return WHOLE.test(name) || TEMPLATE.test(trimmed) || SHOUTED.test(trimmed);
}
