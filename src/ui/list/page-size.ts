import {warnDeveloper} from '../../developer.js';

/** Rows a page, unless the page says otherwise. */
export const DEFAULT_PAGE_SIZE = 25;
const LARGEST_PAGE_SIZE = 100;

/** A page size that a server accepts; one that it would not is reported to the developer and becomes the default. */
export function pageSizeOf(tag: string, pageSize: number): number {
  if (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= LARGEST_PAGE_SIZE) return pageSize;
  warnDeveloper(
    `<${tag} page-size="${pageSize}">: needs a whole number from 1 to ${LARGEST_PAGE_SIZE}; ` +
      `${DEFAULT_PAGE_SIZE} is used.`,
  );
  return DEFAULT_PAGE_SIZE;
}
