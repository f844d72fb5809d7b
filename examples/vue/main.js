import '@congress-metrics/elements/define/year-bars-chart';
import { createApp } from 'vue';
import Page from './Page.vue';

const answer = await fetch('records.json');
createApp(Page, { records: await answer.json() }).mount('#app');
