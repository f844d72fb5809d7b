import { html, nothing, type TemplateResult } from 'lit';

interface Picker {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
  readonly pick: (value: string) => void;
}

/** A native select with its label; nothing where there is no choice. */
export function picker({
  id,
  label,
  options,
  value,
  pick,
}: Picker): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`
    <span class="picker">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        part="picker"
        @change=${(event: Event) => {
          pick((event.target as HTMLSelectElement).value);
        }}
      >
        ${options.map(
          (option) =>
            html`<option value=${option.value} .selected=${option.value === value}>
              ${option.name}
            </option>`,
        )}
      </select>
    </span>
  `;
}
