with place as materialized (
  select parts ->> 0 as list, parts ->> 1 as signed, parts ->> 2 as id
  from (select convert_from(decode(rpad(translate(given, '-_', '+/'), (length(given) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::json as parts
        from (select :after::text as given) cursor) decoded),
found as materialized (
  select node_key, id, label, form, signed from node
  where kind = 'AGREEMENT' and signed <= (select signed from place)
    and (signed < (select signed from place) or id > (select id from place))
  order by signed desc nulls last, id limit 51),
page as materialized (select * from found order by signed desc nulls last, id limit 50)
select json_build_object('data', json_build_object('agreements', json_build_object(
  'edges', (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'id', page.id, 'label', page.label, 'form', page.form, 'signed', page.signed,
      'parties', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', json_build_object(
          'party', json_build_object('id', party.id, 'label', party.label)))), '[]')
        from (select object_key from relation
              where subject_key = page.node_key and kind = 'PARTY' order by since desc nulls last, id limit 20) r
        join node party on party.node_key = r.object_key)),
      'signatures', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', json_build_object(
          'signatory', json_build_object('id', person.id, 'label', person.label),
          'onBehalfOf', json_build_object('id', bound.id, 'label', bound.label)))), '[]')
        from (select object_key, third_key from relation
              where subject_key = page.node_key and kind = 'SIGNATURE' order by since desc nulls last, id limit 20) s
        join node person on person.node_key = s.object_key
        join node bound on bound.node_key = s.third_key))))), '[]')
    from page),
  'pageInfo', json_build_object(
    'hasNextPage', (select count(*) > 50 from found),
    'endCursor', (
      select rtrim(translate(encode(convert_to(
        '["' || place.list || '","' || page.signed || '","' || page.id || '"]', 'UTF8'), 'base64'), E'+/\n', '-_'), '=')
      from place, page order by page.signed, page.id desc limit 1)))))
