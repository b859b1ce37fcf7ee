import type { Reason } from '../evaluate/reasons';
import { unreachable } from '../model/unreachable';
import { dayText, durationText, listText, nameText } from './format';

/** Why an item has its status, as an English sentence; days are UTC days. */
export function reasonText({ code, params }: Reason): string {
  switch (code) {
    case 'not-required':
      return 'Not needed for a service like this.';
    case 'decided-not-applicable':
      return params.until === null
        ? `Does not apply: decided by ${nameText(params.by)} on ${dayText(params.at)}.`
        : `Does not apply: decided by ${nameText(params.by)} on ${dayText(params.at)}, until ${dayText(params.until)}.`;
    case 'declared-by-person':
      return `Given by ${nameText(params.by)} on ${dayText(params.at)}.`;
    case 'declared-by-api':
      return `Given by ${nameText(params.by)} on ${dayText(params.at)}, through the API.`;
    case 'found-in-catalog':
      return `Found in the catalog, in ${params.field}.`;
    case 'machine-passed':
      return `${params.text} Checked on ${dayText(params.checkedAt)}.`;
    case 'machine-pass-holds':
      return `Last confirmed on ${dayText(params.lastPassAt)}; it could not be checked since. Holds until ${dayText(params.until)}.`;
    case 'confirmed-by-person':
      return `Opened by ${nameText(params.by)} on ${dayText(params.at)}; no machine could read it.`;
    case 'approved':
      return `Approved by ${nameText(params.by)} on ${dayText(params.at)}.`;
    case 'changed-since-approval':
      return `Changed on ${dayText(params.changedAt)}, after it was approved. Holds until ${dayText(params.until)}: have it looked at again.`;
    case 'risk-accepted':
      return `Risk accepted by ${nameText(params.by)}, until ${dayText(params.until)}.`;
    case 'machine-failed':
      return params.text;
    case 'changes-requested':
      return params.comment === null
        ? `Changes requested by ${nameText(params.by)} on ${dayText(params.at)}.`
        : `Changes requested by ${nameText(params.by)} on ${dayText(params.at)}: ${params.comment}`;
    case 'too-old':
      return `From ${dayText(params.datedAt)}, and good for ${durationText(params.freshFor)}: renew it.`;
    case 'content-changed':
      return `Changed on ${dayText(params.changedAt)}, after it was approved, and not looked at again within ${durationText(params.relook)}.`;
    case 'awaiting-review':
      return params.refs.length === 0
        ? `Waiting for a review since ${dayText(params.since)}.`
        : `Waiting for a review by ${listText(params.refs.map(nameText))} since ${dayText(params.since)}.`;
    case 'nobody-may-review':
      return `Waiting since ${dayText(params.since)}, and nobody may review it: no reviewer that the checklist names has a member who may.`;
    case 'not-checked-yet':
      return `Given on ${dayText(params.since)}; nobody has checked it yet.`;
    case 'machine-could-not-tell':
      return `${params.text} Somebody else than who gave it can open and confirm it.`;
    case 'nothing-yet':
      return 'Nothing yet.';
    case 'withdrawn':
      return 'What was given was withdrawn.';
    case 'only-a-draft':
      return 'Something was proposed: adopt it to make it count.';
    case 'type-not-taken':
      return `What was given is of the type ${params.type}; this item takes ${listText(params.takes)}.`;
    case 'not-provided-yet':
      return `${nameText(params.by)} provides this for many services at once, and has not yet.`;
    default:
      return unreachable(code);
  }
}
