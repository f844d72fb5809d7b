import '@congress-metrics/elements/define/year-bars-chart';
import { mount } from 'svelte';
import Page from './Page.svelte';

const answer = await fetch('records.json');
mount(Page, {
  target: document.getElementById('app'),
  props: { records: await answer.json() },
});
