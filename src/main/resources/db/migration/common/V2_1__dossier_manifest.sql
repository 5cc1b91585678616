-- The files of a dossier, each with its SHA-256, so that an unchanged dossier is known without reading what it says. Empty where that is not known yet.
alter table dossier add column manifest text default '' not null;
