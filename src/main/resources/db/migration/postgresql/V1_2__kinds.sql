-- The orders of root lists that not all kinds of node have: an index over just the kind that has it. H2 has no such indexes.
create index node_by_signed on node (signed desc nulls last, id) where kind = 'AGREEMENT';
create index node_by_published on node (published desc nulls last, id) where kind = 'DOCUMENT';
create index node_by_since on node (since desc nulls last, id) where kind = 'EVENT';
