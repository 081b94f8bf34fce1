import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {ApiError} from '../../../api/errors.js';
import type {Feature} from '../../../api/resources/subscription/schema.js';
import {formatList} from '../../../i18n/format.js';
import type {Portal} from '../../../portal/portal.js';
import {retryButton} from '../../../ui/connection-notice.js';
import {failureText, smallPrint} from '../../../ui/failure-notice.js';
import {alertIcon} from '../../../ui/icons.js';
import {visible} from '../../../ui/visible.js';
import type {FeatureSwitch} from './feature-switch.js';

/** What became of the last switch, for a live region that is there before it; nothing where its row tells it. */
export function toldText({feature, enabled, standing}: FeatureSwitch): string | undefined {
  const name = visible(feature.name);
  switch (standing?.standing) {
    case 'unsure':
      return msg(str`No answer yet; finding out whether ${name} was switched…`, {
        id: 'subscription-panel.switch-unsure',
      });
    case 'done':
      return enabled
        ? msg(str`${name} is on for the whole company.`, {id: 'subscription-panel.switched-on'})
        : msg(str`${name} is off for the whole company.`, {id: 'subscription-panel.switched-off'});
    default:
      return undefined;
  }
}

/** Why a feature was not switched, or that nobody knows, beside it; nothing while all is well. */
export function switchNotice(
  feature: Feature,
  doing: FeatureSwitch,
  onAgain: () => void,
): TemplateResult | typeof nothing {
  const {standing, portal} = doing;
  const name = visible(doing.feature.name);
  switch (standing?.standing) {
    case 'unknown':
      return result('warning', html`<bdi>${unknownText(name)}</bdi>`, {
        button: findOutButton(onAgain),
        error: standing.error,
      });
    case 'overtaken':
      return result('warning', overtakenText(feature, doing));
    case 'turned-down':
      return result('warning', html`<bdi>${notSwitchedText(name)}</bdi>`);
    case 'failed':
      return failed(standing.error, {portal, name, onAgain});
    default:
      return nothing;
  }
}

/** A feature that was to be switched and is not there any more. */
export function goneText({feature}: FeatureSwitch): string {
  const name = visible(feature.name);
  return msg(str`${name} is not there any more; it was not switched.`, {
    id: 'subscription-panel.feature-gone',
  });
}

function result(
  tone: 'danger' | 'warning' | 'info',
  text: unknown,
  {button, error}: {button?: unknown; error?: ApiError} = {},
): TemplateResult {
  return html`
    <div class="feature-result" data-tone=${tone} role="alert">
      ${alertIcon}
      <p>${text} ${button ?? nothing} ${error ? smallPrint(error) : nothing}</p>
    </div>
  `;
}

function notSwitchedText(name: string): string {
  return msg(str`${name} was not switched.`, {id: 'subscription-panel.not-switched'});
}

function unknownText(name: string): string {
  return msg(str`It is not known whether ${name} was switched.`, {
    id: 'subscription-panel.switch-unknown',
  });
}

function findOutButton(onPress: () => void): TemplateResult {
  return html`
    <button class="plain" type="button" @click=${onPress}>
      ${msg('Find out', {id: 'billing-address-form.find-out'})}
    </button>
  `;
}

function overtakenText({version, enabled}: Feature, doing: FeatureSwitch): string {
  if (version === doing.feature.version) {
    return msg('Somebody else switched it meanwhile, and what it is now could not be read.', {
      id: 'subscription-panel.overtaken-unread',
    });
  }
  return enabled
    ? msg('Somebody else switched it meanwhile. It is on now.', {
        id: 'subscription-panel.overtaken-on',
      })
    : msg('Somebody else switched it meanwhile. It is off now.', {
        id: 'subscription-panel.overtaken-off',
      });
}

interface Failure {
  portal: Portal;
  name: string;
  onAgain: () => void;
}

function failed(error: ApiError, {portal, name, onAgain}: Failure): TemplateResult {
  const notSwitched = html`<bdi>${notSwitchedText(name)}</bdi>`;
  switch (error.kind) {
    case 'unauthenticated':
      return portal.expired
        ? result('danger', html`${notSwitched} ${failureText(error)}`)
        : result('info', signedInText(), {button: retryButton('plain', onAgain)});
    case 'forbidden':
      return result('danger', html`${notSwitched} <bdi>${roleTakenText(portal)}</bdi>`);
    case 'conflict':
      // The reason is the server's own.
      return result('danger', html`${notSwitched} <bdi>${visible(error.message)}</bdi>`);
    default:
      return result('danger', html`${notSwitched} ${failureText(error)}`, {
        button: retryButton('plain', onAgain),
        error,
      });
  }
}

function signedInText(): string {
  return msg('You are signed in again. It was not switched yet.', {
    id: 'subscription-panel.switch-signed-in',
  });
}

function roleTakenText({administrators}: Portal): string {
  const names = visible(formatList(administrators.map(({name}) => name)));
  return names === ''
    ? msg('You cannot switch features any more. An Admin can.', {
        id: 'subscription-panel.switch-role-taken',
      })
    : msg(str`You cannot switch features any more. An Admin can: ${names}.`, {
        id: 'subscription-panel.switch-role-taken-ask',
      });
}
