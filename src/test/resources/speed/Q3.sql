with pair as materialized (
  select (select node_key from node where id = :reporter) as reporter, (select node_key from node where id = :partner) as partner)
select json_build_object('data', json_build_object(
  'totals', json_build_object('edges', (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'measure', f.measure, 'since', f.since, 'amount', json_build_object(
        'value', trim_scale(f.amount)::text, 'tolerance', trim_scale(f.amount_tolerance)::text, 'currency', f.currency)))), '[]')
    from (select figure.* from pair, figure
          where reporter_key = pair.reporter and partner_key = pair.partner and measure in ('EXPORTS', 'IMPORTS')
            and commodity_key is null
          order by since desc nulls last, id limit 20) f)),
  'goods', json_build_object('edges', (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'amount', json_build_object('value', trim_scale(f.amount)::text, 'currency', f.currency),
      'commodity', json_build_object('label', commodity.label, 'hsCode', commodity.code)))), '[]')
    from (select figure.* from pair, figure
          where reporter_key = pair.reporter and partner_key = pair.partner and measure = 'EXPORTS' and since = '2023'
            and commodity_key is not null
          order by amount desc nulls last, id limit 20) f
    join node commodity on commodity.node_key = f.commodity_key))))
