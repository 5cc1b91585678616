select json_build_object('data', json_build_object('event', (
  select json_build_object('label', event.label, 'participations', json_build_object('edges', (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'role', p.role, 'participant', json_build_object('id', actor.id, 'label', actor.label,
        'events', json_build_object('edges', (
          select coalesce(json_agg(json_build_object('node', json_build_object(
            'id', other.id, 'label', other.label, 'since', other.since,
            'participations', json_build_object('edges', (
              select coalesce(json_agg(json_build_object('node', json_build_object(
                'participant', json_build_object('id', companion.id, 'label', companion.label)))), '[]')
              from (select object_key from relation
                    where subject_key = other.node_key and kind = 'PARTICIPATION' order by since desc nulls last, id limit 10) q
              join node companion on companion.node_key = q.object_key))))), '[]')
          from (select n.node_key, n.id, n.label, n.since
                from relation r join node n on n.node_key = r.subject_key
                where r.object_key = actor.node_key and r.kind = 'PARTICIPATION'
                order by n.since desc nulls last, n.id limit 10) other)))))), '[]')
    from (select object_key, role from relation
          where subject_key = event.node_key and kind = 'PARTICIPATION' order by since desc nulls last, id limit 10) p
    join node actor on actor.node_key = p.object_key)))
  from node event where event.id = :id and event.kind = 'EVENT')))
