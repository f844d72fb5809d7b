import '@congress-metrics/elements/define/year-bars';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

// React 19 gives an element properties, and hears its events by their own names.
function Page({ records }) {
  const [chosen, choose] = useState('');
  return (
    <>
      <congress-year-bars
        data={records}
        oncongress-select={(event) => choose(event.detail.metric)}
      ></congress-year-bars>
      <p id="chosen">{chosen}</p>
    </>
  );
}

const answer = await fetch('records.json');
createRoot(document.getElementById('app')).render(<Page records={await answer.json()} />);
