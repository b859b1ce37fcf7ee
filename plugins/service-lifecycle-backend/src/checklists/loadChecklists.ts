import {
  resolvePackagePath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { Checklist } from 'backstage-plugin-service-lifecycle-common';
import { readFile } from 'fs/promises';
import { join } from 'path';
import type { ChecklistEntry, ServiceLifecycleConfig } from '../config';
import { nameGroups } from './nameGroups';
import { readChecklist } from './readChecklist';

/** The checklists that come with the plugin, in the order in which they are matched. */
export const SHIPPED_CHECKLISTS = [
  'retiring',
  'service',
  'library',
  'website',
  'automation',
] as const;

/** What does not answer must not keep the portal from starting. */
const READ_TIMEOUT_MS = 10_000;

/** Goes before those of the adopter: what is going away is asked for little, whatever it is. */
const MATCHED_FIRST = 'retiring';

const shippedFolder = resolvePackagePath(
  'backstage-plugin-service-lifecycle-backend',
  'checklists',
);

/** What the files and addresses say now. */
export interface LoadedChecklists {
  /** Those that can be used, in the order in which they are matched. */
  checklists: readonly Checklist[];
  /** Everything that is wrong; with any of it `checklists` is not what was meant. */
  problems: readonly string[];
  /** What may be a mistake, and stops nothing. */
  warnings: readonly string[];
}

/**
 * Reads the checklists that come with the plugin, and those that
 * `serviceLifecycle.checklists` names.
 *
 * @remarks
 * Never throws: everything that is wrong is told at once, in sentences that name
 * the file or the address, the line, the path of the value and what to change.
 */
export async function loadChecklists({
  config,
  reader,
}: {
  config: Pick<ServiceLifecycleConfig, 'checklists' | 'groups'>;
  reader: Pick<UrlReaderService, 'readUrl'>;
}): Promise<LoadedChecklists> {
  const problems: string[] = [];
  const shipped = await readShipped(problems);
  const listed: Listed[] = [];
  for (const [index, entry] of config.checklists.entries()) {
    const key = `serviceLifecycle.checklists[${index}]`;
    const found = await readEntry({ entry, key, shipped, reader });
    if ('problems' in found) {
      problems.push(...found.problems);
      continue;
    }
    const first = listed.find(({ id }) => id === found.id);
    if (first) {
      problems.push(
        `${found.source}: has the id "${found.id}", as ${first.source} has: give each checklist its own`,
      );
    } else {
      listed.push(found);
    }
  }

  const used = new Set<string>();
  const checklists = inOrder(shipped, listed).map(checklist =>
    nameGroups(checklist, config.groups, used),
  );
  if (checklists.length === 0 && problems.length === 0) {
    problems.push(
      'serviceLifecycle.checklists leaves no checklist: enable at least one',
    );
  }
  const warnings = [...config.groups.keys()]
    .filter(key => !used.has(key))
    .map(
      key =>
        `serviceLifecycle.groups.${key} changes nothing: no checklist names group:default/${key}`,
    );
  return { checklists, problems, warnings };
}

/** What one entry of the configuration comes to; null leaves a shipped one out. */
interface Listed {
  id: string;
  source: string;
  checklist: Checklist | null;
}

async function readEntry({
  entry,
  key,
  shipped,
  reader,
}: {
  entry: ChecklistEntry;
  key: string;
  shipped: ReadonlyMap<string, Checklist>;
  reader: Pick<UrlReaderService, 'readUrl'>;
}): Promise<Listed | { problems: readonly string[] }> {
  if ('id' in entry) {
    const { id, enabled, appliesTo } = entry;
    const checklist = shipped.get(id);
    if (!checklist) {
      return {
        problems: [
          `${key}.id names no checklist that comes with the plugin: write one of ${SHIPPED_CHECKLISTS.join(
            ', ',
          )}, or \`file\` or \`url\` for one of your own`,
        ],
      };
    }
    const placed = appliesTo ? { ...checklist, appliesTo } : checklist;
    return { id, source: key, checklist: enabled ? placed : null };
  }
  const source = 'file' in entry ? entry.file : entry.url;
  try {
    const text =
      'file' in entry
        ? await readFile(source, 'utf8')
        : await readAddress(source, reader);
    const reading = readChecklist(text, source);
    return 'checklist' in reading
      ? { id: reading.checklist.id, source, checklist: reading.checklist }
      : reading;
  } catch (error) {
    return {
      problems: [`${source}: cannot be read (${key}): ${whyUnread(error)}`],
    };
  }
}

/** Without the folders of the server, which are nobody's business in the portal. */
function whyUnread(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  return error.code === 'ENOENT'
    ? 'there is no such file; paths are relative to the folder that the backend runs in'
    : (error.message.split(', open ')[0] ?? error.name);
}

async function readAddress(
  url: string,
  reader: Pick<UrlReaderService, 'readUrl'>,
): Promise<string> {
  const response = await reader.readUrl(url, {
    signal: AbortSignal.timeout(READ_TIMEOUT_MS),
  });
  return (await response.buffer()).toString('utf8');
}

async function readShipped(
  problems: string[],
): Promise<ReadonlyMap<string, Checklist>> {
  const shipped = new Map<string, Checklist>();
  for (const id of SHIPPED_CHECKLISTS) {
    const file = join(shippedFolder, `${id}.yaml`);
    const reading = readChecklist(await readFile(file, 'utf8'), file);
    if ('checklist' in reading) {
      shipped.set(id, reading.checklist);
    } else {
      problems.push(...reading.problems);
    }
  }
  return shipped;
}

function inOrder(
  shipped: ReadonlyMap<string, Checklist>,
  listed: readonly Listed[],
): Checklist[] {
  const named = new Set(listed.map(({ id }) => id));
  const unnamed = [...shipped.values()].filter(({ id }) => !named.has(id));
  return [
    ...unnamed.filter(({ id }) => id === MATCHED_FIRST),
    ...listed.flatMap(({ checklist }) => (checklist ? [checklist] : [])),
    ...unnamed.filter(({ id }) => id !== MATCHED_FIRST),
  ];
}
