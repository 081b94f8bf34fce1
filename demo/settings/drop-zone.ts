import type {UblFile} from '../../mocks/ubl/load-ubl.js';
import {make} from '../dom.js';
import {chosenFiles, droppedFiles} from './ubl-sources.js';

/** Takes UBL files: dropped anywhere on the page, or chosen as files or as a folder. */
export function dropZone(onFiles: (files: UblFile[]) => void): HTMLElement {
  const zone = make(
    'div',
    {className: 'drop-zone', role: 'group', ariaLabel: 'Your own invoices'},
    make('span', {textContent: 'Drop UBL files or a folder here'}),
    picker('Choose files', {multiple: true, accept: '.xml'}, onFiles),
    picker('Choose a folder', {webkitdirectory: true}, onFiles),
  );
  followDrops(zone, onFiles);
  return zone;
}

function picker(
  text: string,
  kind: Partial<HTMLInputElement>,
  onFiles: (files: UblFile[]) => void,
): HTMLElement {
  const input = make('input', {type: 'file', className: 'picker', ...kind});
  input.addEventListener('change', () => {
    onFiles(chosenFiles(input.files ?? []));
    // The same files can be chosen again, after they were corrected.
    input.value = '';
  });
  return make('label', {className: 'button'}, input, text);
}

/** A file that misses the zone would otherwise replace the page. */
function followDrops(zone: HTMLElement, onFiles: (files: UblFile[]) => void): void {
  const isFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    zone.dataset['over'] = '';
  });
  document.addEventListener('dragleave', ({relatedTarget}) => {
    if (relatedTarget === null) delete zone.dataset['over'];
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer || !isFiles(event)) return;
    event.preventDefault();
    delete zone.dataset['over'];
    void droppedFiles(event.dataTransfer).then(onFiles);
  });
}
