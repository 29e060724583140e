import { canChooseFolder } from '../../platform/folder-access';
import type { FolderInUse, FolderStatus } from '../../storage/folder/folder-store';
import type { PageContext } from '../context';

/** What the options show of the folder. */
export interface FolderPage {
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
export async function loadFolder({ folder }: Pick<PageContext, 'folder'>): Promise<FolderPage> {
  const [inUse, key, status] = await Promise.all([folder.inUse(), folder.key(), folder.status()]);
  const canChoose = canChooseFolder();
  const hasKey = key !== undefined;
  return { canChoose, inUse, hasKey, hasFolder: canChoose ? inUse !== undefined : hasKey, status };
}
