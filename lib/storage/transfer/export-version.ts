/** What marks a file as an export of Enough. */
export const EXPORT_FORMAT = 'enough.export';

/**
 * The version of the file's form. In version 1 the hours of past days were among the rows of `usage`, and there were
 * no drafts.
 */
export const EXPORT_VERSION = 2;
