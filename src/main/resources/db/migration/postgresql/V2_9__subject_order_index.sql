-- For the kinds whose lists go by date. H2 reads all children of a parent anyway.
create index relation_by_subject_date on relation (object_key, kind, subject_date desc nulls last, subject_id)
    where kind in ('PARTY', 'SIGNATURE', 'PARTICIPATION');
