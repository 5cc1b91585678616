select json_build_object('data', json_build_object('search', json_build_object('edges', (
  select coalesce(json_agg(json_build_object('node', json_build_object('id', node.id, 'label', node.label))), '[]')
  from (select node_key, max(similarity(label, :text)) as likeness from speed.name
        where label % :text group by node_key order by likeness desc, node_key limit 20) found
  join node using (node_key)))))
