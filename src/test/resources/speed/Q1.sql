select json_build_object('data', json_build_object('country', (
  select json_build_object('label', country.label, 'agreements', json_build_object('edges', (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'id', agreement.id, 'label', agreement.label, 'form', agreement.form, 'signed', agreement.signed,
      'parties', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', json_build_object(
          'party', json_build_object('id', party.id, 'label', party.label)))), '[]')
        from (select object_key from relation
              where subject_key = agreement.node_key and kind = 'PARTY' order by since desc nulls last, id limit 20) r
        join node party on party.node_key = r.object_key)),
      'signatures', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', json_build_object(
          'signatory', json_build_object('id', person.id, 'label', person.label,
            'positions', json_build_object('edges', (
              select coalesce(json_agg(json_build_object('node', json_build_object(
                'title', p.title, 'since', p.since,
                'body', json_build_object('id', body.id, 'label', body.label)))), '[]')
              from (select object_key, title, since from relation
                    where subject_key = person.node_key and kind = 'POSITION' order by since desc nulls last, id limit 20) p
              join node body on body.node_key = p.object_key)))))), '[]')
        from (select object_key from relation
              where subject_key = agreement.node_key and kind = 'SIGNATURE' order by since desc nulls last, id limit 20) s
        join node person on person.node_key = s.object_key))
      ))), '[]')
    from (select n.node_key, n.id, n.label, n.form, n.signed
          from relation r join node n on n.node_key = r.subject_key
          where r.object_key = country.node_key and r.kind = 'PARTY'
          order by n.signed desc nulls last, n.id limit 10) agreement)))
  from node country where country.id = :id and country.kind = 'COUNTRY')))
