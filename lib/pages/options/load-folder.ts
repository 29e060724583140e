import { canChooseFolder } from '../../platform/folder-access';
import type { FolderInUse, FolderStatus } from '../../storage/folder/folder-store';
import { type OtherBrowser, otherBrowsers } from '../../storage/folder/gone-browser';
import type { PageContext } from '../context';
import { everythingStored } from '../shared/everything-stored';

/** What the options show of the folder. */
export interface FolderPage {
  /** The other browsers of which something is in the folder. */
  readonly others: readonly OtherBrowser[];
  /** Whether the browser lets a person choose a folder. Otherwise they carry the files themselves. */
  readonly canChoose: boolean;
  /** The folder that is used; `undefined` for none. */
  readonly inUse: FolderInUse | undefined;
  readonly hasKey: boolean;
  /** Whether everything is in a folder as well, which other browsers may share. */
  readonly hasFolder: boolean;
  /** How the last exchange went, where the person carries the files. */
  readonly status: FolderStatus;
}

/** Reads which folder is used, and how it goes. */
export async function loadFolder(context: PageContext): Promise<FolderPage> {
  const { folder, connection } = context;
  const [inUse, key, status] = await Promise.all([folder.inUse(), folder.key(), folder.status()]);
  const canChoose = canChooseFolder();
  const hasKey = key !== undefined;
  const own = await everythingStored(context).deviceId.read();
  const others = inUse ? await otherBrowsers(await connection.open(), own) : [];
  return { others, canChoose, inUse, hasKey, hasFolder: canChoose ? inUse !== undefined : hasKey, status };
}
