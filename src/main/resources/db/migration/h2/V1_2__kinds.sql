-- The orders of root lists that not all kinds of node have. PostgreSQL's twins hold just the kind that has it.
create index node_by_signed on node (kind, signed desc nulls last, id);
create index node_by_published on node (kind, published desc nulls last, id);
create index node_by_since on node (kind, since desc nulls last, id);
