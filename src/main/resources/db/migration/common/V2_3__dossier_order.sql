-- What a dossier states, by id: the order in which the graph is exported, chunk by chunk.
drop index node_by_dossier;
create index node_by_dossier on node (dossier_key, id);
drop index relation_by_dossier;
create index relation_by_dossier on relation (dossier_key, id);
drop index figure_by_dossier;
create index figure_by_dossier on figure (dossier_key, id);
