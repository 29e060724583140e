/** As much of the browser's File System Access as Enough uses. Firefox has none of it. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

interface GuardedHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

const picker = (): FolderPicker => globalThis as FolderPicker;

const READ_AND_WRITE = { mode: 'readwrite' } as const;

/** Whether a person can choose a folder in this browser. */
export const canChooseFolder = (): boolean => picker().showDirectoryPicker !== undefined;

/**
 * Lets the person choose a folder. It must be called directly after their click.
 * @returns the browser's handle of it; `undefined` when they chose none
 */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker().showDirectoryPicker?.({ id: 'enough', ...READ_AND_WRITE });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the browser lets Enough use a folder at present. */
export const mayUseFolder = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (handle as GuardedHandle).queryPermission?.(READ_AND_WRITE)) ?? 'granted') === 'granted';

/**
 * Asks the person whether Enough may use the folder. It must be called directly after their click. Chromium offers "on
 * every visit" from the second time on that it asks.
 */
export const askToUseFolder = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (handle as GuardedHandle).requestPermission?.(READ_AND_WRITE)) ?? 'granted') === 'granted';
