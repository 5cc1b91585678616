-- What lists of a relation's subjects go by stands beside the link, too: by an index over both the latest agreements of a country are read, and not all that it has.
alter table relation add column subject_date varchar(10);
alter table relation add column subject_id varchar(160);
merge into relation t
using (select r.relation_key, n.id, case n.kind when 'AGREEMENT' then n.signed when 'EVENT' then n.since end as place
       from relation r join node n on n.node_key = r.subject_key) s
on (t.relation_key = s.relation_key)
when matched then update set subject_date = s.place, subject_id = s.id;
