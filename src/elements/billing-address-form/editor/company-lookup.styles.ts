import {css} from 'lit';

/** The search in a register, apart from the fields that it fills. */
export const lookupStyles = css`
  .lookup {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_unit) * 2);
    padding-block-end: calc(var(--_unit) * 4);
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .lookup-bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
  }
  .lookup-bar .input {
    flex: 1 1 10rem;
    inline-size: auto;
  }
  .lookup-bar .button {
    min-block-size: 40px;
  }
  .lookup-told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_unit) * 3);
  }
  .lookup-told .plain {
    padding: 0;
  }
  .lookup-told:empty {
    margin-block-start: calc(var(--_unit) * -2);
  }
  .matches {
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .matches li + li {
    border-block-start: 1px solid var(--_border);
  }
  .match {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    min-block-size: 44px;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }
  .match:hover {
    background: color-mix(in srgb, var(--_primary) 6%, transparent);
  }
  .match-name {
    font-weight: 600;
  }
  .match-place {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
`;
