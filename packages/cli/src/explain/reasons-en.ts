/** Why each rule is there, in English: one or two sentences. Rules of plain form are explained by their own words. */
export const reasonsEn: Readonly<Record<string, string>> = {
  'too-large':
    'A body’s year takes some tens of kilobytes, so a file this large is probably the wrong one. Collections come as .ndjson, a line a record, of any length.',
  encoding: 'In the wrong encoding Chinese becomes garbage, so nothing is guessed.',
  'duplicate-key':
    'Of a key written twice a program keeps the last value, and the first is lost without a word.',
  'number-not-exact':
    'A computer keeps about fifteen digits; the rest would be changed without a word.',
  missing: 'Without it nobody knows whose figure it is, of which year, or from where.',
  'hidden-character': 'Invisible characters make a text look other than it is.',
  'encoding-guessed':
    'Excel on Chinese Windows saves CSV as GBK. Reading it as GB18030 is usually right; a person should look once.',
  'number-in-words':
    '二十三 or 三分之二 is not worked out, lest it be worked out wrong; the suggestion is for a person to take.',
  'scale-in-cell':
    'Reading 3.94 out of 3.94亿 would be wrong by a hundred million. Number and unit stand apart.',
  'absence-mark':
    'Some write — or / for zero and others for “no figure”. They are not the same, and are not guessed.',
  'cell-tidied':
    'Full-width digits, separators, spaces, 近 and 余 can be read, but whoever wrote them should see as what.',
  'unit-in-cell':
    '次, 人次, 名 and 件次 are different measures; mixing them spoils sums and comparisons.',
  'unknown-column': 'A column that is passed over takes its figures with it.',
  'cell-not-used':
    'A cell that no one uses probably stands in the wrong place, and must not be lost.',
  'unknown-metric': 'A misspelt id belongs to no metric of the dictionary and is drawn nowhere.',
  'unit-mixed':
    '件, 项 and 个 are one count; 次 (events), 人次 (attendances) and 名 (persons) are others, never added and never on one axis.',
  'share-over-100': 'A share is a part of a whole and cannot exceed 100%.',
  'looks-like-fraction': '61.2% is written 61.2. Written 0.612 it would mean 0.612%.',
  'negative-count': 'A count is never negative; a fall belongs to the changes, with its direction.',
  'quote-mismatch':
    'Every figure can be found in the words that it quotes, so that anyone can check it.',
  'quote-not-in-text': 'A quote has to be the report’s own words to prove anything.',
  'qualifier-dropped':
    '近11000 is not 11000. Without the word an approximation becomes exact, and so does all that is worked out from it.',
  'qualifier-differs': 'nearly, about, more-than and at-least have bounds of their own.',
  'rate-differs':
    'A printed rate agrees with its own part and whole. The whole is often a sum: 61.2% is 126 ÷ (203 + 3), not 126 ÷ 203.',
  'rate-last-digit':
    'One off in the last digit is usually an adjustment so that shares sum to 100%.',
  'rate-truncated': 'Some reports cut off rather than round: no error, but worth saying.',
  'parts-differ-from-total': 'Where all parts are listed they add up to the total.',
  'parts-exceed-total': 'Parts never exceed their total, unless one thing is counted in several.',
  'part-exceeds-whole':
    'A part is never more than its whole: no more drafts pass than are deliberated.',
  'breakdown-differs':
    'Complete classes add up to their total; where only some are printed the coverage is partial.',
  'share-differs': 'A share agrees with its count and its whole.',
  'counterparts-differ': 'Every appraisal ends in one opinion, so the two usually agree.',
  'whole-implied':
    'Some rates have no printed whole, yet imply one: 16 people are 32.7% of 49 alone. An implied number is not a reported one.',
  'no-whole-fits': 'No whole number gives this rate, so count or rate is wrong.',
  'percent-or-point':
    'A rate “up 2%” may be two points or two percent, and last year’s rate differs accordingly. Where the text does not say, both are given.',
  'points-for-a-count': 'Points are differences of rates; counts change in number or percent.',
  'plan-as-result': '将, 拟 and 计划 announce an intention, which is no result.',
  'level-without-power':
    'Powers differ by level: a county has none to legislate. Or the figure is another body’s.',
  'change-differs':
    'A printed change agrees with both years; where it does not, last year may have been restated.',
  'implausible-change':
    'A change by a factor of ten is usually a decimal point, a unit or a scope.',
  'comparison-withheld':
    'After a change of scope the two years count different things and are not compared.',
  'scope-changed': 'A change of scope that is not marked reads as a real rise or fall.',
  'repeats-last-year': 'Exactly last year’s number may be true, or forgotten.',
  'restated-without-record':
    'A year’s figure that changed later needs a revision (better data) or a correction (an error).',
  'year-exceeds-term': 'A year is never more than its term.',
  'stock-does-not-roll-forward': 'A stock is the last one plus what came and less what went.',
  'agenda-exceeds-count': 'No more items can be listed than are reported.',
  'sources-contradict': 'Two sources print different numbers: keep both, with their places.',
};
