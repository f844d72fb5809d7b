import '@congress-metrics/elements/define/year-bars-chart';
import type { CongressRecord } from '@congress-metrics/core';
import type {} from '@congress-metrics/elements/types/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// React 19 gives an element properties, and hears its events by their own names.
function Page({ records }: { readonly records: readonly CongressRecord[] }) {
  const [chosen, choose] = useState('');
  return (
    <>
      <congress-year-bars-chart
        data={records}
        text-size="large"
        oncongress-select={({ detail }) => {
          choose(detail.metric);
        }}
      />
      <p id="chosen">{chosen}</p>
    </>
  );
}

const answer = await fetch('records.json');
const records = (await answer.json()) as readonly CongressRecord[];
const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page records={records} />);
