import type {TemplateResult} from 'lit';

import type {ApiError} from '../api/errors.js';
import {connectionNotice} from './connection-notice.js';
import type {failureNotice} from './failure-notice.js';
import type {LazyPart, Part} from './lazy-part.js';

/** What failed, in words that come with a part of the element; where that part could not be loaded either, that it could not. */
export function partFailure(
  part: LazyPart<Part & {failureNotice: typeof failureNotice}>,
  error: ApiError,
  retry: () => void,
): TemplateResult | undefined {
  if (!part.failed) return part.current?.failureNotice(error, retry);
  return connectionNotice(() => {
    void part.request();
    retry();
  });
}
