-- Of each county: how many suggestions were resolved or progressing, of all that were handled.
WITH parts AS (
  SELECT
    body,
    any_value(body_name) AS name,
    any_value(body_short_name) AS short_name,
    max(base_value) FILTER (metric = 'suggestions-resolved') AS resolved,
    max(base_value) FILTER (metric = 'suggestions-at-sessions') AS at_sessions,
    max(base_value) FILTER (metric = 'suggestions-between-sessions') AS between_sessions
  FROM read_parquet($file)
  WHERE level = 'county'
    AND period_type = 'year' AND year = $year
    AND NOT planned AND measure = 'items'
  GROUP BY body
), rates AS (
  -- As it is shown: bodies that show one rate share a place.
  SELECT *, round(100 * resolved / nullif(at_sessions + between_sessions, 0), 1) AS rate
  FROM parts
)
SELECT
  body, name, short_name, resolved, at_sessions, between_sessions, rate,
  rank() OVER (ORDER BY rate DESC) AS place,
  quantile_cont(rate, 0.25) OVER () AS lower_quartile,
  median(rate) OVER () AS median,
  quantile_cont(rate, 0.75) OVER () AS upper_quartile
FROM rates
WHERE rate IS NOT NULL
ORDER BY place, body
