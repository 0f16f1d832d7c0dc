import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Where a file to import comes from, tool by tool. */
@Component({
  selector: 'app-import-sources',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="imp-from small">
      <summary i18n>How to get such a file</summary>
      <dl>
        <dt i18n>Heroledger</dt>
        <dd i18n>
          Export as a file in the menu of a character, Export everybody in that of the list. The pictures of an archive
          are left out.
        </dd>
        <dt i18n>Foundry, fifth edition and Pathfinder 2e</dt>
        <dd i18n>In the list of actors, right-click the character and choose Export Data.</dd>
        <dt i18n>D&amp;D Beyond</dt>
        <dd i18n>
          Open your character in a browser that is signed in there, put the number in its address behind
          character-service.dndbeyond.com/character/v5/character/, open that, and save what it shows as a file.
        </dd>
        <dt i18n>Pathbuilder 2e</dt>
        <dd i18n>In its menu choose Export, then Export JSON; save what its link shows as a file.</dd>
        <dt i18n>The system before this one</dt>
        <dd i18n>Save the answer of /pcs/ and the number of a character as a file.</dd>
      </dl>
      <p class="muted" i18n>
        Of games whose rules are not here a character keeps its numbers: it comes in with the ruleset Carried Over.
      </p>
    </details>
  `,
})
export class ImportSources {}
