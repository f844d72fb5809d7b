import { html, type TemplateResult } from 'lit';

const withYears = /^(.+)(（[^（）]{4,12}）)$/u;

/** A title whose years, （2024—2025年）, stay on one line. */
export function titleText(title: string): TemplateResult | string {
  const [, name, years] = withYears.exec(title) ?? [];
  return years === undefined ? title : html`${name}<span class="span">${years}</span>`;
}
