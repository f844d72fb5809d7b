import '@congress-metrics/elements/define/year-bars';
import { createApp } from 'vue';
import Page from './Page.vue';

const answer = await fetch('records.json');
createApp(Page, { records: await answer.json() }).mount('#app');
