select json_build_object('data', json_build_object('node', (
  select json_build_object('label', label) from node where id = :id)))
