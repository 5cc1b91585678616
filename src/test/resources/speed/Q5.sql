select json_build_object('data', json_build_object('path', json_build_object('paths', (
  select case when path is null then '[]'::json else json_build_array(json_build_object(
    'length', cardinality(path) - 1,
    'nodes', (select json_agg(json_build_object('id', n.id, 'label', n.label) order by place)
              from unnest(path) with ordinality as on_path (node_key, place) join node n using (node_key)))) end
  from speed.shortest_path(:from, :to, 6) path))))
