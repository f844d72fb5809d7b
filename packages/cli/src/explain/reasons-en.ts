import type { FindingCode } from '@congress-metrics/core/read';

/** Why each rule is there, in English: one or two sentences. */
export const reasonsEn: Readonly<Record<FindingCode, string>> = {
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
  'empty-text':
    'An empty file is usually one that was not saved or fetched to its end; it is not the same as “no figures”.',
  syntax:
    'After a missing quote or comma nobody can tell what belongs to what, so nothing behind it is guessed.',
  'too-deep':
    'A record is eight levels deep at most. More is a slip with brackets, or a file made to break whatever reads it.',
  'forbidden-key':
    'Such names (__proto__ is one) mean something to programs themselves and could change how they run.',
  'number-too-large':
    'A computer reads so large a number as infinity; usually it has a zero or an exponent too many.',
  'wrong-type':
    'A “46” written as text can be neither added nor drawn, and a gap written as 0 would be taken for a true zero.',
  'unknown-key': 'A misspelt key is read by nobody, and its figure is as good as not reported.',
  'not-in-list': 'Only a fixed list of values lets bodies be summed and compared.',
  'out-of-range':
    'Outside what is possible, most likely by a slip of a digit. Years begin with 1954, when the first National People’s Congress met.',
  'too-short': 'An empty name or list says nothing.',
  'too-long':
    'So long a text is usually a whole page pasted into one place; a quote is the one sentence with the figure.',
  blank: 'A text of spaces looks filled in and holds nothing.',
  'bad-date':
    'By its date a source is known to be later, or to cover the whole year; so it must be a real one, as year-month-day.',
  'bad-id':
    'Ids stand in addresses, file names and between charts; letters and digits alone work everywhere.',
  'web-address':
    'A source’s address becomes a link for readers; other kinds, such as javascript:, would run a program when opened.',
  'waiver-unused': 'A waiver is for one known case; left behind, it would hide the next one.',
  'newer-schema': 'A newer form may hold what this program does not know, and would lose it.',
  'unsupported-format':
    'A page reads text files alone; a workbook has to be unpacked first, which the command line does.',
  'bad-workbook':
    'Of a workbook that cannot be opened nobody knows what is left, and half of it is worse than none.',
  'alias-not-allowed':
    'Aliases can be nested until a small file fills a computer’s memory; written out, they are easier to check too.',
  'quote-not-closed':
    'Without the closing quote many rows become one cell: the figures seem to be there and are not.',
  'stray-quote':
    'Programs differ in how they read a misplaced quote, so that one file gives different figures.',
  'no-heading':
    'Only headings say what columns mean; guessed by their place, all would be wrong once a column moves.',
  'rows-skipped':
    'Above the heading there is usually a title, but perhaps a figure in the wrong place: so it is said.',
  'sheet-skipped':
    'Workbooks often have a sheet of notes. If it was data after all, passing over it in silence would lose it.',
  'duplicate-column': 'Of two columns with one name, either may be the wrong one.',
  'unknown-section':
    'The kind of a row decides whether it is a metric, a source or an agenda item, and so where its figure goes.',
  'row-without-owner': 'A part belongs to a figure; without it, nobody knows a part of what.',
  'duplicate-row': 'With two figures for one metric nobody can tell which holds.',
  'cell-without-heading':
    'A figure under no heading is unknown, and usually the whole row has moved by a cell.',
  'cell-contradicts':
    'Two cells say different things of one figure; only the report itself can decide.',
  'term-differs':
    'Id and term stand side by side to check each other: where they differ, one is wrong.',
  'bad-period':
    'By its period a figure is compared with another, so there must be one way to read it.',
  'number-form':
    '“1,23,4” or “1.234” is read differently in different places, by a factor of a thousand.',
  'formula-error':
    'A cell whose formula failed holds no figure; neither 0 nor nothing would be true.',
  'unknown-indicator':
    'A rate is checked by its part and whole; a misspelt id does not say which those are.',
  'unknown-source':
    'Each figure can be traced to where it stands; a source that is not listed is none.',
  'unknown-unit':
    'Of an unknown unit nobody can tell whether it counts cases, people or events, and so what it may be added to.',
  'own-metric-shadows':
    'With two meanings for one id, a national sum would add two different things.',
  'duplicate-id': 'Ids are referred to from elsewhere; of two alike, nobody knows which is meant.',
  'period-reversed':
    'A period that ends before it begins has no length: the two dates are usually exchanged.',
  'period-outside-year': 'A period outside its year would count the figure in another one.',
  'reported-before-the-end':
    'What is published before the year’s end usually covers some months of it, and would look like a fall beside whole years.',
  'zero-without-quote':
    'Reports seldom print a zero; what is not mentioned may still have happened.',
  'figures-without-quote': 'With its quote, anyone can check a figure.',
  'combined-differs':
    'A figure that a report gives for several things together is the sum of those that it gives apart.',
  'breakdown-exceeds':
    'Classes that do not overlap never exceed their total: either a case is counted twice, or a number is wrong.',
  'share-last-digit':
    'Shares are often adjusted so that they sum to 100%: one in the last digit is no error, but worth saying.',
  'share-truncated': 'Some reports cut off rather than round: no error, but one off beside others.',
  'quote-lacks-part': 'Each number of a breakdown, too, is found in the words that it quotes.',
  'shares-do-not-add-up':
    'All shares of a whole sum to 100%; rounding explains only a little less or more.',
  'shares-off-by-rounding':
    'Rounded one by one, shares may sum to 99.9% or 100.1%. That is normal; nothing should be changed to hide it.',
  'other-quote-mismatch':
    'Where a figure stands in several places of a report each quote has it, or one was copied wrongly.',
  'plan-items-open':
    'Of what was planned in January a reader wants to know by the year’s end: done, put off, or dropped.',
  'outlier-in-history':
    'Far from all that a body has reported in years, a figure is often a slip of place or unit, or a truly unusual year.',
  'change-across-break':
    'After a break the two years count different things, and a printed change is no change in fact.',
  'revision-of-nothing':
    'A revision tells from what to what. Where both are the same the old value is missing, or nothing was revised.',
  'years-differ-from-term':
    'A term’s total should be near the sum of its years; a difference usually comes from another scope or another span.',
};
